import ArgumentParser

/// Runs the command, with help and misuse told in Norwegian: 0 clean, 1 errors in content, 2 misuse or a disk that will not.
@main
enum Main {
    static func main() async {
        Terminal.ignoreBrokenPipes()
        do {
            var command = try Hia.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            Terminal.exit(code.rawValue)
        } catch {
            let isMisuse = Hia.exitCode(for: error) != .success
            let text = NorwegianHelp.translate(Hia.fullMessage(for: error))
            if isMisuse { Terminal.error(text) } else { Terminal.result(text) }
            Terminal.exit(isMisuse ? 2 : 0)
        }
    }
}
