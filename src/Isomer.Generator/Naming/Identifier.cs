using Microsoft.CodeAnalysis.CSharp;

namespace Isomer.Generator.Naming;

/// <summary>Names that a project gives, made legal C#.</summary>
internal static class Identifier
{
    /// <summary>The class of a blueprint: the name that the project gives, else that of the file, in Pascal case.</summary>
    public static string OfBlueprint(string path, string? name) =>
        Pascal.Of(string.IsNullOrWhiteSpace(name) ? BlueprintFile.StemOf(path) : name!);

    /// <summary>A namespace; null for the global one.</summary>
    public static string? OfNamespace(string? rootNamespace)
    {
        var parts = (rootNamespace ?? "").Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? null : string.Join(".", parts.Select(OfPart));
    }

    private static string OfPart(string part) =>
        !SyntaxFacts.IsValidIdentifier(part) ? Pascal.Of(part)
        : SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part
        : "@" + part;
}
