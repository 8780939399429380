// The functions are all `static inline`; this file only gives the target something to compile.
#include "CByteScan.h"
