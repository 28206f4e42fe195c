extension VerdictScale {
  /// The scales that come with Isnad, by name.
  ///
  /// A file is a scale; a test reads each, so one that ships cannot fail.
  public static var shipped: [VerdictScale] {
    let files: [(String, [UInt8])] = [
      ("fatabyyano", PackageResources.fatabyyano_tsv),
      ("five-step", PackageResources.five_step_tsv),
      ("misbar", PackageResources.misbar_tsv),
      ("verify-sy", PackageResources.verify_sy_tsv),
    ]
    return files.compactMap { key, bytes in
      try? VerdictScale(key: key, text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
