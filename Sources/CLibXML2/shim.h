// libxml2's encoding.h would take in ICU's headers, which clash with those of
// Foundation; nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/// Frees what libxml2 gave out; `xmlFree` itself is a variable that Swift
/// may not read safely.
static inline void freeXMLString(xmlChar *string) {
  xmlFree(string);
}
