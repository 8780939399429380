#include "CAllocator.h"

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

int callocator_set_thresholds(int map_threshold, int trim_threshold) {
#if defined(__GLIBC__)
    return mallopt(M_MMAP_THRESHOLD, map_threshold) && mallopt(M_TRIM_THRESHOLD, trim_threshold);
#else
    (void)map_threshold;
    (void)trim_threshold;
    return 0;
#endif
}
