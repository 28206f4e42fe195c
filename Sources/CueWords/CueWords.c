#include "CueWords.h"

#include <string.h>

// A data file takes two places here: its bytes and its row in the table.

static const unsigned char ar_act_verbs[] = {
#embed "ar/act-verbs.txt"
};
static const unsigned char ar_adjectives[] = {
#embed "ar/adjectives.txt"
};
static const unsigned char ar_agencies[] = {
#embed "ar/agencies.txt"
};
static const unsigned char ar_approximators[] = {
#embed "ar/approximators.txt"
};
static const unsigned char ar_bi_verbs[] = {
#embed "ar/bi-verbs.txt"
};
static const unsigned char ar_category_cues[] = {
#embed "ar/category-cues.txt"
};
static const unsigned char ar_coming_times[] = {
#embed "ar/coming-times.txt"
};
static const unsigned char ar_concessions[] = {
#embed "ar/concessions.txt"
};
static const unsigned char ar_continuing_verbs[] = {
#embed "ar/continuing-verbs.txt"
};
static const unsigned char ar_copulas[] = {
#embed "ar/copulas.txt"
};
static const unsigned char ar_counted_nouns[] = {
#embed "ar/counted-nouns.txt"
};
static const unsigned char ar_currencies[] = {
#embed "ar/currencies.txt"
};
static const unsigned char ar_currency_countries[] = {
#embed "ar/currency-countries.txt"
};
static const unsigned char ar_date_words[] = {
#embed "ar/date-words.txt"
};
static const unsigned char ar_discourse_markers[] = {
#embed "ar/discourse-markers.txt"
};
static const unsigned char ar_evaluations[] = {
#embed "ar/evaluations.txt"
};
static const unsigned char ar_event_nouns[] = {
#embed "ar/event-nouns.txt"
};
static const unsigned char ar_first_names[] = {
#embed "ar/first-names.txt"
};
static const unsigned char ar_frames[] = {
#embed "ar/frames.txt"
};
static const unsigned char ar_function_words[] = {
#embed "ar/function-words.txt"
};
static const unsigned char ar_given_names[] = {
#embed "ar/given-names.txt"
};
static const unsigned char ar_governing_words[] = {
#embed "ar/governing-words.txt"
};
static const unsigned char ar_heading_cues[] = {
#embed "ar/heading-cues.txt"
};
static const unsigned char ar_hedges[] = {
#embed "ar/hedges.txt"
};
static const unsigned char ar_leads[] = {
#embed "ar/leads.txt"
};
static const unsigned char ar_light_verbs[] = {
#embed "ar/light-verbs.txt"
};
static const unsigned char ar_mind_verbs[] = {
#embed "ar/mind-verbs.txt"
};
static const unsigned char ar_modality_cues[] = {
#embed "ar/modality-cues.txt"
};
static const unsigned char ar_months[] = {
#embed "ar/months.txt"
};
static const unsigned char ar_naming_nouns[] = {
#embed "ar/naming-nouns.txt"
};
static const unsigned char ar_negations[] = {
#embed "ar/negations.txt"
};
static const unsigned char ar_never_names[] = {
#embed "ar/never-names.txt"
};
static const unsigned char ar_non_claims[] = {
#embed "ar/non-claims.txt"
};
static const unsigned char ar_number_words[] = {
#embed "ar/number-words.txt"
};
static const unsigned char ar_occasions[] = {
#embed "ar/occasions.txt"
};
static const unsigned char ar_parallel_cues[] = {
#embed "ar/parallel-cues.txt"
};
static const unsigned char ar_people[] = {
#embed "ar/people.txt"
};
static const unsigned char ar_periods[] = {
#embed "ar/periods.txt"
};
static const unsigned char ar_phrasal_reports[] = {
#embed "ar/phrasal-reports.txt"
};
static const unsigned char ar_places[] = {
#embed "ar/places.txt"
};
static const unsigned char ar_product_nouns[] = {
#embed "ar/product-nouns.txt"
};
static const unsigned char ar_programme_words[] = {
#embed "ar/programme-words.txt"
};
static const unsigned char ar_qualifiers[] = {
#embed "ar/qualifiers.txt"
};
static const unsigned char ar_reference_nouns[] = {
#embed "ar/reference-nouns.txt"
};
static const unsigned char ar_reporting_verbs[] = {
#embed "ar/reporting-verbs.txt"
};
static const unsigned char ar_roles[] = {
#embed "ar/roles.txt"
};
static const unsigned char ar_share_nouns[] = {
#embed "ar/share-nouns.txt"
};
static const unsigned char ar_silent_verbs[] = {
#embed "ar/silent-verbs.txt"
};
static const unsigned char ar_source_stops[] = {
#embed "ar/source-stops.txt"
};
static const unsigned char ar_speaker_nouns[] = {
#embed "ar/speaker-nouns.txt"
};
static const unsigned char ar_splits[] = {
#embed "ar/splits.txt"
};
static const unsigned char ar_state_verbs[] = {
#embed "ar/state-verbs.txt"
};
static const unsigned char ar_statement_nouns[] = {
#embed "ar/statement-nouns.txt"
};
static const unsigned char ar_subordinators[] = {
#embed "ar/subordinators.txt"
};
static const unsigned char ar_that_governors[] = {
#embed "ar/that-governors.txt"
};
static const unsigned char ar_time_references[] = {
#embed "ar/time-references.txt"
};
static const unsigned char ar_trade_names[] = {
#embed "ar/trade-names.txt"
};
static const unsigned char ar_uncounted_words[] = {
#embed "ar/uncounted-words.txt"
};
static const unsigned char ar_units[] = {
#embed "ar/units.txt"
};
static const unsigned char ar_verb_like_nouns[] = {
#embed "ar/verb-like-nouns.txt"
};
static const unsigned char ar_verbs[] = {
#embed "ar/verbs.txt"
};
static const unsigned char ar_verbs_added[] = {
#embed "ar/verbs-added.txt"
};
static const unsigned char ar_works[] = {
#embed "ar/works.txt"
};
static const unsigned char ar_world_places[] = {
#embed "ar/world-places.txt"
};
static const unsigned char en_adjectives[] = {
#embed "en/adjectives.txt"
};
static const unsigned char en_adverbs[] = {
#embed "en/adverbs.txt"
};
static const unsigned char en_approximators[] = {
#embed "en/approximators.txt"
};
static const unsigned char en_capitalized[] = {
#embed "en/capitalized.txt"
};
static const unsigned char en_category_cues[] = {
#embed "en/category-cues.txt"
};
static const unsigned char en_common_nouns[] = {
#embed "en/common-nouns.txt"
};
static const unsigned char en_concessions[] = {
#embed "en/concessions.txt"
};
static const unsigned char en_currency_signs[] = {
#embed "en/currency-signs.txt"
};
static const unsigned char en_date_words[] = {
#embed "en/date-words.txt"
};
static const unsigned char en_discourse_markers[] = {
#embed "en/discourse-markers.txt"
};
static const unsigned char en_evaluations[] = {
#embed "en/evaluations.txt"
};
static const unsigned char en_event_nouns[] = {
#embed "en/event-nouns.txt"
};
static const unsigned char en_frames[] = {
#embed "en/frames.txt"
};
static const unsigned char en_given_names[] = {
#embed "en/given-names.txt"
};
static const unsigned char en_heading_cues[] = {
#embed "en/heading-cues.txt"
};
static const unsigned char en_hedges[] = {
#embed "en/hedges.txt"
};
static const unsigned char en_irregular_verbs[] = {
#embed "en/irregular-verbs.txt"
};
static const unsigned char en_leads[] = {
#embed "en/leads.txt"
};
static const unsigned char en_light_verbs[] = {
#embed "en/light-verbs.txt"
};
static const unsigned char en_modality_cues[] = {
#embed "en/modality-cues.txt"
};
static const unsigned char en_months[] = {
#embed "en/months.txt"
};
static const unsigned char en_more_given_names[] = {
#embed "en/more-given-names.txt"
};
static const unsigned char en_more_places[] = {
#embed "en/more-places.txt"
};
static const unsigned char en_name_particles[] = {
#embed "en/name-particles.txt"
};
static const unsigned char en_naming_nouns[] = {
#embed "en/naming-nouns.txt"
};
static const unsigned char en_negations[] = {
#embed "en/negations.txt"
};
static const unsigned char en_non_claims[] = {
#embed "en/non-claims.txt"
};
static const unsigned char en_nouns[] = {
#embed "en/nouns.txt"
};
static const unsigned char en_number_words[] = {
#embed "en/number-words.txt"
};
static const unsigned char en_occasions[] = {
#embed "en/occasions.txt"
};
static const unsigned char en_organization_nouns[] = {
#embed "en/organization-nouns.txt"
};
static const unsigned char en_parallel_cues[] = {
#embed "en/parallel-cues.txt"
};
static const unsigned char en_people[] = {
#embed "en/people.txt"
};
static const unsigned char en_periods[] = {
#embed "en/periods.txt"
};
static const unsigned char en_place_nouns[] = {
#embed "en/place-nouns.txt"
};
static const unsigned char en_product_nouns[] = {
#embed "en/product-nouns.txt"
};
static const unsigned char en_pronouns[] = {
#embed "en/pronouns.txt"
};
static const unsigned char en_qualifiers[] = {
#embed "en/qualifiers.txt"
};
static const unsigned char en_reference_nouns[] = {
#embed "en/reference-nouns.txt"
};
static const unsigned char en_reporting_verbs[] = {
#embed "en/reporting-verbs.txt"
};
static const unsigned char en_roles[] = {
#embed "en/roles.txt"
};
static const unsigned char en_share_nouns[] = {
#embed "en/share-nouns.txt"
};
static const unsigned char en_speaker_nouns[] = {
#embed "en/speaker-nouns.txt"
};
static const unsigned char en_splits[] = {
#embed "en/splits.txt"
};
static const unsigned char en_statement_nouns[] = {
#embed "en/statement-nouns.txt"
};
static const unsigned char en_time_references[] = {
#embed "en/time-references.txt"
};
static const unsigned char en_titles[] = {
#embed "en/titles.txt"
};
static const unsigned char en_units[] = {
#embed "en/units.txt"
};
static const unsigned char en_verbs[] = {
#embed "en/verbs.txt"
};
static const unsigned char en_word_classes[] = {
#embed "en/word-classes.txt"
};

#define FILE_NAMED(path, bytes) {path, bytes, sizeof(bytes)}

static const cue_file files[] = {
    FILE_NAMED("ar/act-verbs", ar_act_verbs),
    FILE_NAMED("ar/adjectives", ar_adjectives),
    FILE_NAMED("ar/agencies", ar_agencies),
    FILE_NAMED("ar/approximators", ar_approximators),
    FILE_NAMED("ar/bi-verbs", ar_bi_verbs),
    FILE_NAMED("ar/category-cues", ar_category_cues),
    FILE_NAMED("ar/coming-times", ar_coming_times),
    FILE_NAMED("ar/concessions", ar_concessions),
    FILE_NAMED("ar/continuing-verbs", ar_continuing_verbs),
    FILE_NAMED("ar/copulas", ar_copulas),
    FILE_NAMED("ar/counted-nouns", ar_counted_nouns),
    FILE_NAMED("ar/currencies", ar_currencies),
    FILE_NAMED("ar/currency-countries", ar_currency_countries),
    FILE_NAMED("ar/date-words", ar_date_words),
    FILE_NAMED("ar/discourse-markers", ar_discourse_markers),
    FILE_NAMED("ar/evaluations", ar_evaluations),
    FILE_NAMED("ar/event-nouns", ar_event_nouns),
    FILE_NAMED("ar/first-names", ar_first_names),
    FILE_NAMED("ar/frames", ar_frames),
    FILE_NAMED("ar/function-words", ar_function_words),
    FILE_NAMED("ar/given-names", ar_given_names),
    FILE_NAMED("ar/governing-words", ar_governing_words),
    FILE_NAMED("ar/heading-cues", ar_heading_cues),
    FILE_NAMED("ar/hedges", ar_hedges),
    FILE_NAMED("ar/leads", ar_leads),
    FILE_NAMED("ar/light-verbs", ar_light_verbs),
    FILE_NAMED("ar/mind-verbs", ar_mind_verbs),
    FILE_NAMED("ar/modality-cues", ar_modality_cues),
    FILE_NAMED("ar/months", ar_months),
    FILE_NAMED("ar/naming-nouns", ar_naming_nouns),
    FILE_NAMED("ar/negations", ar_negations),
    FILE_NAMED("ar/never-names", ar_never_names),
    FILE_NAMED("ar/non-claims", ar_non_claims),
    FILE_NAMED("ar/number-words", ar_number_words),
    FILE_NAMED("ar/occasions", ar_occasions),
    FILE_NAMED("ar/parallel-cues", ar_parallel_cues),
    FILE_NAMED("ar/people", ar_people),
    FILE_NAMED("ar/periods", ar_periods),
    FILE_NAMED("ar/phrasal-reports", ar_phrasal_reports),
    FILE_NAMED("ar/places", ar_places),
    FILE_NAMED("ar/product-nouns", ar_product_nouns),
    FILE_NAMED("ar/programme-words", ar_programme_words),
    FILE_NAMED("ar/qualifiers", ar_qualifiers),
    FILE_NAMED("ar/reference-nouns", ar_reference_nouns),
    FILE_NAMED("ar/reporting-verbs", ar_reporting_verbs),
    FILE_NAMED("ar/roles", ar_roles),
    FILE_NAMED("ar/share-nouns", ar_share_nouns),
    FILE_NAMED("ar/silent-verbs", ar_silent_verbs),
    FILE_NAMED("ar/source-stops", ar_source_stops),
    FILE_NAMED("ar/speaker-nouns", ar_speaker_nouns),
    FILE_NAMED("ar/splits", ar_splits),
    FILE_NAMED("ar/state-verbs", ar_state_verbs),
    FILE_NAMED("ar/statement-nouns", ar_statement_nouns),
    FILE_NAMED("ar/subordinators", ar_subordinators),
    FILE_NAMED("ar/that-governors", ar_that_governors),
    FILE_NAMED("ar/time-references", ar_time_references),
    FILE_NAMED("ar/trade-names", ar_trade_names),
    FILE_NAMED("ar/uncounted-words", ar_uncounted_words),
    FILE_NAMED("ar/units", ar_units),
    FILE_NAMED("ar/verb-like-nouns", ar_verb_like_nouns),
    FILE_NAMED("ar/verbs", ar_verbs),
    FILE_NAMED("ar/verbs-added", ar_verbs_added),
    FILE_NAMED("ar/works", ar_works),
    FILE_NAMED("ar/world-places", ar_world_places),
    FILE_NAMED("en/adjectives", en_adjectives),
    FILE_NAMED("en/adverbs", en_adverbs),
    FILE_NAMED("en/approximators", en_approximators),
    FILE_NAMED("en/capitalized", en_capitalized),
    FILE_NAMED("en/category-cues", en_category_cues),
    FILE_NAMED("en/common-nouns", en_common_nouns),
    FILE_NAMED("en/concessions", en_concessions),
    FILE_NAMED("en/currency-signs", en_currency_signs),
    FILE_NAMED("en/date-words", en_date_words),
    FILE_NAMED("en/discourse-markers", en_discourse_markers),
    FILE_NAMED("en/evaluations", en_evaluations),
    FILE_NAMED("en/event-nouns", en_event_nouns),
    FILE_NAMED("en/frames", en_frames),
    FILE_NAMED("en/given-names", en_given_names),
    FILE_NAMED("en/heading-cues", en_heading_cues),
    FILE_NAMED("en/hedges", en_hedges),
    FILE_NAMED("en/irregular-verbs", en_irregular_verbs),
    FILE_NAMED("en/leads", en_leads),
    FILE_NAMED("en/light-verbs", en_light_verbs),
    FILE_NAMED("en/modality-cues", en_modality_cues),
    FILE_NAMED("en/months", en_months),
    FILE_NAMED("en/more-given-names", en_more_given_names),
    FILE_NAMED("en/more-places", en_more_places),
    FILE_NAMED("en/name-particles", en_name_particles),
    FILE_NAMED("en/naming-nouns", en_naming_nouns),
    FILE_NAMED("en/negations", en_negations),
    FILE_NAMED("en/non-claims", en_non_claims),
    FILE_NAMED("en/nouns", en_nouns),
    FILE_NAMED("en/number-words", en_number_words),
    FILE_NAMED("en/occasions", en_occasions),
    FILE_NAMED("en/organization-nouns", en_organization_nouns),
    FILE_NAMED("en/parallel-cues", en_parallel_cues),
    FILE_NAMED("en/people", en_people),
    FILE_NAMED("en/periods", en_periods),
    FILE_NAMED("en/place-nouns", en_place_nouns),
    FILE_NAMED("en/product-nouns", en_product_nouns),
    FILE_NAMED("en/pronouns", en_pronouns),
    FILE_NAMED("en/qualifiers", en_qualifiers),
    FILE_NAMED("en/reference-nouns", en_reference_nouns),
    FILE_NAMED("en/reporting-verbs", en_reporting_verbs),
    FILE_NAMED("en/roles", en_roles),
    FILE_NAMED("en/share-nouns", en_share_nouns),
    FILE_NAMED("en/speaker-nouns", en_speaker_nouns),
    FILE_NAMED("en/splits", en_splits),
    FILE_NAMED("en/statement-nouns", en_statement_nouns),
    FILE_NAMED("en/time-references", en_time_references),
    FILE_NAMED("en/titles", en_titles),
    FILE_NAMED("en/units", en_units),
    FILE_NAMED("en/verbs", en_verbs),
    FILE_NAMED("en/word-classes", en_word_classes),
};

const cue_file *cue_file_named(const char *name) {
  for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
    if (strcmp(files[i].name, name) == 0) return &files[i];
  return NULL;
}
