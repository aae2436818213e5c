import Diagnostics

/// Those in a picture have agreed to it being used (rules B8; C90).
enum PicturesAgreed: ProcessRule {
    static func check(_ process: CompanyProcess) -> [Diagnostic] {
        process.publicity.filter { $0.kind == .picture && !$0.isAgreed }.map(Diagnostic.notAgreed)
    }
}

extension Diagnostic {
    fileprivate static func notAgreed(_ picture: Publicity) -> Diagnostic {
        .warning(
            .pictureNotAgreed, "det er ikke ført at de som er på bildet, har sagt ja til at det brukes", at: picture.span,
            help: "spør dem, og skriv «ja» under «avtalt»; sier noen nei, slettes bildet og raden")
    }
}
