import ArgumentParser
import Logging

/// How much is logged.
enum LogLevel: String, ExpressibleByArgument, CaseIterable {
    case debug, info, notice, warning, error
}

/// Makes the logger of a command.
enum Logs {
    /// A logger to standard error, where systemd's journal takes it.
    static func logger(_ level: LogLevel) -> Logger {
        var logger = Logger(label: "vignette") { label in StreamLogHandler.standardError(label: label) }
        logger.logLevel =
            switch level {
            case .debug: .debug
            case .info: .info
            case .notice: .notice
            case .warning: .warning
            case .error: .error
            }
        return logger
    }
}
