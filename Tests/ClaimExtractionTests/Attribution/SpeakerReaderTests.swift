import Testing

@testable import ClaimExtraction

/// A noun phrase gives the name, the office and the body of a source.
struct SpeakerReaderTests {
  struct Phrase: Sendable, CustomStringConvertible {
    var words: String
    var speaker: Speaker

    init(
      _ words: String, _ kind: Speaker.Kind, _ name: String?,
      role: String? = nil, of organization: String? = nil
    ) {
      self.words = words
      speaker = Speaker(
        kind: kind, name: name, role: role, organization: organization)
    }

    var description: String { words }
  }

  @Test(arguments: [
    Phrase(
      "وزير الصحة المصري خالد عبد الغفار", .person, "خالد عبد الغفار",
      role: "وزير الصحة المصري"),
    Phrase(
      "الرئيس التنفيذي لشركة أرامكو، أمين الناصر،", .person, "أمين الناصر",
      role: "الرئيس التنفيذي", of: "أرامكو"),
    Phrase(
      "المتحدثة باسم وزارة الخارجية ماريا زاخاروفا", .person,
      "ماريا زاخاروفا", role: "المتحدثة باسم وزارة الخارجية",
      of: "وزارة الخارجية"),
    Phrase(
      "الدكتور سامي حجازي، أستاذ القلب في جامعة القاهرة،", .person,
      "الدكتور سامي حجازي", role: "أستاذ القلب", of: "جامعة القاهرة"),
    Phrase("الوزير", .person, nil, role: "الوزير"),
    Phrase("شركة مايكروسوفت", .org, "مايكروسوفت"),
    Phrase("منظمة الصحة العالمية", .org, "منظمة الصحة العالمية"),
    Phrase("OpenAI", .org, "OpenAI"),
    Phrase("العديد من الخبراء", .group, "العديد من الخبراء"),
    Phrase("مصدر أمني", .anonymous, "مصدر أمني"),
    Phrase("رويترز", .publication, "رويترز"),
    Phrase(
      "بيانات وزارة المالية", .document, "بيانات وزارة المالية",
      of: "وزارة المالية"),
    Phrase("الدراسة التي نشرت", .document, "الدراسة"),
  ])
  func aPhraseIsRead(_ phrase: Phrase) {
    let reading = reading(phrase.words)
    var found = SpeakerReader().speaker(
      in: reading, reading.run.words.indices)
    // The form of address stays out of the name.
    if phrase.speaker.name == "الدكتور سامي حجازي" {
      #expect(found?.name == "سامي حجازي")
      found?.name = phrase.speaker.name
    }
    #expect(found == phrase.speaker)
  }

  @Test func aReportSpeaksForItsMedium() {
    let reading = reading("تقرير نشرته صحيفة لوموند")
    let found = SpeakerReader().speaker(
      in: reading, reading.run.words.indices)
    #expect(found?.kind == .publication)
    #expect(found?.name == "صحيفة لوموند")
    #expect(found?.role == "تقرير")
  }
}
