import Testing

@testable import ClaimExtraction

/// How far a text commits itself: the first of the guidelines' list that
/// applies.
struct ModalityAnnotatorTests {
  @Test(arguments: [
    ("اتهم الادعاء مدير المصرف باختلاس أموال.", Modality.alleged),
    ("تعتزم الجامعة بناء مختبر جديد.", .planned),
    ("قالت الشركة إنها ستفتح مصنعا في عمان.", .planned),
    ("قال خبير إن الأسعار ستنخفض في الربيع.", .predicted),
    ("من المتوقع أن تهطل الأمطار غدا.", .predicted),
    ("يجب حماية المخطوطات من الرطوبة.", .opinion),
    ("يرى نقاد أن الرواية مملة.", .opinion),
    ("أظهرت دراسة أن القهوة تنشط الذاكرة.", .attributed),
    ("أكد الحارس أن الباب كان مغلقا.", .attributed),
    ("يبلغ ارتفاع البرج 828 مترا.", .asserted),
    ("من المقرر أن يعقد المجلس جلسة يوم الأحد.", .planned),
    ("ستفتتح البلدية مكتبة عامة في الربيع.", .planned),
    ("ستصبح الأنهار أكثر جفافا.", .predicted),
    ("قد يضطر النادي إلى بيع لاعبيه.", .predicted),
    ("وقد وصل الوفد إلى العاصمة.", .asserted),
    ("قالت الباحثة سعاد حمد إن فريقها سينشر النتائج.", .planned),
    ("أعرب الاتحاد عن خشيته من أن تتوقف المصانع.", .predicted),
    ("لا أرى في الفيلم جديدا.", .opinion),
  ])
  func theFirstThatAppliesStands(
    _ sentence: String, _ modality: Modality
  ) throws {
    #expect(try onlyClaim(sentence)?.modality == modality)
  }
}
