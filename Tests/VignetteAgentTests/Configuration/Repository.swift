import Foundation
import SystemPackage

/// Finds the files of the repository from the place of this one.
enum Repository {
    /// The folder `agent-config`.
    static var configurationFolder: FilePath {
        var path = FilePath(#filePath)
        // Tests/VignetteAgentTests/Configuration/Repository.swift
        for _ in 0..<4 { path.removeLastComponent() }
        return path.appending("agent-config")
    }

    /// The text of a file.
    static func text(_ path: FilePath) throws -> String {
        try String(contentsOfFile: path.string, encoding: .utf8)
    }
}
