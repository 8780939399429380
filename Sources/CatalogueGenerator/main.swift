import Foundation

// Usage: CatalogueGenerator CATALOGUE DIRECTORY
// Writes the generated sources; a file that is already right is left untouched.
guard CommandLine.arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: CatalogueGenerator CATALOGUE DIRECTORY\n".utf8))
    exit(64)
}
do {
    let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
    let catalogue = try CatalogueParser.parse(text)
    let directory = URL(fileURLWithPath: CommandLine.arguments[2], isDirectory: true)
    for (name, source) in GeneratedSources(catalogue: catalogue).files() {
        let url = directory.appendingPathComponent(name)
        if (try? String(contentsOf: url, encoding: .utf8)) != source {
            try source.write(to: url, atomically: true, encoding: .utf8)
            print("wrote \(name)")
        }
    }
} catch {
    FileHandle.standardError.write(Data("\(CommandLine.arguments[1]): \(error)\n".utf8))
    exit(65)
}
