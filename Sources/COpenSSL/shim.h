#pragma once
// Empty: the module is there for the compiler's and linker's settings. CPKCS12 includes OpenSSL's headers, out of Swift's
// sight, because their names are also those of BoringSSL.
