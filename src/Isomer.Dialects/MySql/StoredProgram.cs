using System.Text;

namespace Isomer.Dialects.MySql;

/// <summary>
/// Statements that hold statements: a client sends a script piece by piece, and must be told which semicolons end nothing.
/// </summary>
internal static class StoredProgram
{
    private static readonly HashSet<string> Modifiers = new(StringComparer.OrdinalIgnoreCase) { "CREATE", "OR", "REPLACE", "AGGREGATE" };

    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { "TRIGGER", "FUNCTION", "PROCEDURE", "EVENT" };

    /// <summary>Adds a statement to a script as a client takes it.</summary>
    public static StringBuilder AppendClosed(StringBuilder script, string statement)
    {
        if (statement.IndexOf(';') < 0 || !IsProgram(statement))
        {
            return script.Append(statement).Append(';');
        }

        var delimiter = "$$";
        while (statement.Contains(delimiter))
        {
            delimiter += "$";
        }

        return script.Append($"DELIMITER {delimiter}\n{statement}{delimiter}\nDELIMITER ;");
    }

    /// <summary>Whether a statement creates a trigger, routine or event.</summary>
    public static bool IsProgram(string statement)
    {
        var words = statement.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var kind = words.FirstOrDefault(w => !Modifiers.Contains(w) && !w.StartsWith("DEFINER=", StringComparison.OrdinalIgnoreCase));
        return kind is not null && Kinds.Contains(kind);
    }
}
