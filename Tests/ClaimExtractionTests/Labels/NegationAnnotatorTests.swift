import Testing

@testable import ClaimExtraction

/// Only a negated main predicate makes a negated claim.
struct NegationAnnotatorTests {
  @Test(arguments: [
    ("لم يصل الفريق إلى النهائي.", true),
    ("لا تحتوي العينة على آثار معادن.", true),
    ("لن ترفع الحكومة الضرائب.", true),
    ("ليس هذا الدواء علاجا للسكري.", true),
    ("تفتقر القرية إلى مدرسة.", true),
    ("قال المدرب إنه لم يوقع العقد.", true),
    // still is; only; inside a relative clause
    ("لا يزال المرض منتشرا في الأرياف.", false),
    ("لم يحضر إلا عشرة أعضاء.", false),
    ("المرضى الذين لا ينامون يعانون القلق.", false),
    ("فاز العداء بالسباق.", false),
    ("لم يبق من السور سوى برجين.", false),
    ("لم يبق للفريق أمل في البطولة.", true),
    ("نحن لا نملك هذه الأجهزة.", true),
    ("ما نشر أمس لا أساس له من الصحة.", true),
    ("نفت الشركة أن تكون قد خسرت.", true),
    ("ونفى المدرب وجود خلاف مع اللاعبين.", true),
    ("وأنكرت المتهمة التهم.", true),
    ("ولسنا في موسم الأمطار.", true),
    ("ولم يتسن الاتصال بالوزارة.", true),
    ("عدم انتظام الرواتب سيدفع الأطباء إلى الرحيل.", false),
    ("وهو رقم لم يبلغه أي عداء.", false),
    ("وهو لم يبلغ سن الرشد.", true),
    ("وينبغي ألا ننسى دور الممرضات.", true),
    ("وقرار اللجنة \"غير قابل للطعن\".", true),
    // Denials and what is ruled out
    ("ونفت الشرطة ذلك في بيان.", true),
    ("وهو ما نفاه رئيس الاتحاد.", true),
    ("واستبعد المدرب مشاركة الحارس.", true),
    ("وما كان أحد ليصدق هذه الرواية.", true),
    // Behind a clause that only describes the subject
    ("لاعبون دربهم النادي لم يشاركوا في البطولة.", true),
    ("أطباء لم يحضروا المؤتمر يطالبون بنتائجه.", false),
    ("ثلاثة أرباع الممرضات لا يعملن ليلا.", true),
    ("اللاعبون كبار في السن ولا يتدربون.", false),
    // A bound on a figure
    ("وفي غرفة لا تتجاوز مساحتها عشرة أمتار، يعيش سبعة أشخاص.", false),
    ("حضر الحفل ما لا يقل عن ألف شخص.", false),
  ])
  func theMainPredicateCounts(_ sentence: String, _ negated: Bool) throws {
    #expect(try onlyClaim(sentence)?.negated == negated)
  }
}
