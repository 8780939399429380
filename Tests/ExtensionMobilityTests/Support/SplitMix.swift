import Transport

/// A small random number generator with a seed, so that a test does the same each time.
typealias SplitMix = SplitMix64
