// XML that is not hot: documents read by libxml2 as events, and documents written.
//
// `XMLEvents` reads for an `XMLReceiver` and refuses what is dangerous: document types with their entities, character sets in
// which markup could hide, floods of attributes. `XMLText` writes. The hot language, ECMA-323, has a scanner of its own.
