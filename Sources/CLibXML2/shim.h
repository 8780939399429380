#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose headers clash with those that Foundation brings along.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
