import Foundation

// Usage: CatalogueGenerator ROOT [--check]
// Reads Catalogue/ecma323.catalogue below the package's root and writes the generated sources; a file that is already
// right is left untouched. With --check it writes nothing and fails when a file is not what it would write.
let isCheck = CommandLine.arguments.last == "--check"
guard CommandLine.arguments.count == (isCheck ? 3 : 2) else {
    FileHandle.standardError.write(Data("usage: CatalogueGenerator ROOT [--check]\n".utf8))
    exit(64)
}
let root = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
let cataloguePath = "Catalogue/ecma323.catalogue"
do {
    let text = try String(contentsOf: root.appendingPathComponent(cataloguePath), encoding: .utf8)
    let files = GeneratedSources(catalogue: try CatalogueParser.parse(text)).files()
    var stale: [String] = []
    for (path, source) in files {
        let url = root.appendingPathComponent(path)
        if (try? String(contentsOf: url, encoding: .utf8)) == source { continue }
        stale.append(path)
        guard !isCheck else { continue }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try source.write(to: url, atomically: true, encoding: .utf8)
        print("wrote \(path)")
    }
    if isCheck, !stale.isEmpty {
        let list = stale.joined(separator: ", ")
        FileHandle.standardError.write(Data("not what `make generate` writes: \(list)\n".utf8))
        exit(1)
    }
} catch {
    FileHandle.standardError.write(Data("\(cataloguePath): \(error)\n".utf8))
    exit(65)
}
