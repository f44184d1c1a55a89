namespace Isomer.Dialects.Oracle;

/// <summary>Statements that are PL/SQL: their own semicolon belongs to them, and Oracle's tools end them by a slash.</summary>
internal static class PlSql
{
    private static readonly HashSet<string> Units =
        new(StringComparer.OrdinalIgnoreCase) { "TRIGGER", "FUNCTION", "PROCEDURE", "PACKAGE", "TYPE" };

    private static readonly HashSet<string> Modifiers =
        new(StringComparer.OrdinalIgnoreCase) { "CREATE", "OR", "REPLACE", "EDITIONABLE", "NONEDITIONABLE" };

    /// <summary>Whether the statement is a block, or creates a unit of PL/SQL.</summary>
    public static bool IsUnit(string statement)
    {
        var words = statement.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && (words[0].ToUpperInvariant() is "BEGIN" or "DECLARE" || (words.SkipWhile(Modifiers.Contains).FirstOrDefault() is { } what &&
            Modifiers.Contains(words[0]) && Units.Contains(what)));
    }

    /// <summary>A native text as a statement: a semicolon at its end stays with PL/SQL and goes otherwise.</summary>
    public static string Statement(string text) => IsUnit(text.Trim()) ? text.Trim() : text.Trim().TrimEnd(';');
}
