// The allocator settings of glibc, which Swift's Glibc module does not show.
#ifndef CALLOCATOR_H
#define CALLOCATOR_H

// Sets glibc's mmap and trim thresholds, in bytes. Returns 1 if both were taken, 0 otherwise or without glibc.
int callocator_set_thresholds(int map_threshold, int trim_threshold);

#endif
