import ClaimExtraction

/// Who said it and through whom: `Yann LeCun`, `Reuters, citing a minister`.
struct SpeakerPhrase: Sendable {
  let claim: Claim
  let wording: Wording
  let isolates: Isolates

  /// The phrase; `nil` where the article speaks in its own voice.
  var text: String? {
    guard claim.speaker.kind != .author else { return nil }
    let links = chain.enumerated().map { index, link in
      index == 0 ? link : wording.citing + link
    }
    return links.joined(separator: wording.comma)
  }

  /// The chain with the speaker in it, the outermost source first. Sources
  /// that are part of the speaker are named with it, not as cited by it.
  private var chain: [String] {
    let speaker = claim.speaker
    let links = claim.attribution.chain.filter {
      !speaker.including.contains($0)
    }
    let own = [speaker.name, speaker.surface].compactMap { $0 }
    guard let place = links.firstIndex(where: own.contains) else {
      return [self.speaker] + links.map(known)
    }
    return links.indices.map {
      $0 == place ? self.speaker : known(links[$0])
    }
  }

  private var speaker: String {
    let speaker = claim.speaker
    let english = wording.language == .en ? speaker.nameEnglish : nil
    let name =
      (english ?? speaker.name ?? speaker.surface).map(isolates.around)
      ?? wording.unnamed
    guard !speaker.including.isEmpty else { return name }
    let list = speaker.including.map(known)
      .joined(separator: wording.comma)
    return "\(name) (\(wording.including)\(list))"
  }

  /// A name as this language writes it, as far as the claim knows.
  private func known(_ name: String) -> String {
    guard wording.language == .en else { return isolates.around(name) }
    let entity = claim.entities.first { $0.name == name || $0.text == name }
    return isolates.around(entity?.nameEnglish ?? name)
  }
}
