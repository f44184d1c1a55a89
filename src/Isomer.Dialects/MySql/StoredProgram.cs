namespace Isomer.Dialects.MySql;

/// <summary>
/// Statements that hold statements: a client sends a script piece by piece, and must be told which semicolons end nothing.
/// </summary>
internal static class StoredProgram
{
    private static readonly HashSet<string> Modifiers = new(StringComparer.OrdinalIgnoreCase) { "CREATE", "OR", "REPLACE", "AGGREGATE" };

    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { "TRIGGER", "FUNCTION", "PROCEDURE", "EVENT" };

    /// <summary>The statement as a script holds it.</summary>
    public static string Close(string statement)
    {
        if (statement.IndexOf(';') < 0 || !IsProgram(statement))
        {
            return statement + ";";
        }

        var delimiter = "$$";
        while (statement.Contains(delimiter))
        {
            delimiter += "$";
        }

        return $"DELIMITER {delimiter}\n{statement}{delimiter}\nDELIMITER ;";
    }

    private static bool IsProgram(string statement)
    {
        var words = statement.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var kind = words.FirstOrDefault(w => !Modifiers.Contains(w) && !w.StartsWith("DEFINER=", StringComparison.OrdinalIgnoreCase));
        return kind is not null && Kinds.Contains(kind);
    }
}
