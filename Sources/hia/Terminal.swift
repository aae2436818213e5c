#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import Diagnostics
import HelseIArbeid

/// Results go to standard output, everything else to standard error. The only file that asks the clock or the environment.
enum Terminal {
    static func result(_ text: String) { write(text.endingInNewline, to: 1) }
    static func error(_ text: String) { write(text.endingInNewline, to: 2) }

    /// Without a line ending of its own.
    static func resultAsIs(_ text: String) { write(text, to: 1) }

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                Musl.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count <= 0 { return }
            bytes = bytes.dropFirst(count)
        }
    }

    static func exit(_ code: Int32) -> Never {
        #if canImport(Glibc)
        Glibc.exit(code)
        #elseif canImport(Musl)
        Musl.exit(code)
        #else
        Darwin.exit(code)
        #endif
    }

    /// Whether somebody is watching standard error.
    static var isWatched: Bool { isatty(2) == 1 }
    /// Whether somebody can answer on standard input.
    static var canAnswer: Bool { isatty(0) == 1 }

    /// Writes over the line before: for progress while somebody watches.
    static func status(_ text: String) { write("\r\u{1B}[K" + text, to: 2) }
    static func clearStatus() { write("\r\u{1B}[K", to: 2) }

    /// Today, where the user is.
    static var today: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return day ?? .epoch
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// How many things can be done at a time.
    static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// A write to a program that has ended shall fail, not end this one too.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Everything on standard input.
    static func input() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(0, &buffer, buffer.count)
            if count <= 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// Every byte of a file; `nil` if it cannot be read.
    static func contents(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 { return nil }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// The largest the process has been, in KiB.
    static var peakMemory: Int {
        var usage = rusage()
        #if os(Linux)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
        #else
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss / 1024
        #endif
    }
}

extension String {
    fileprivate var endingInNewline: String { hasSuffix("\n") ? self : self + "\n" }
}
