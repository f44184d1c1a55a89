namespace Isomer.Sqlite;

/// <summary>Reads SQLite's words about a refused row: <c>UNIQUE constraint failed: t.a, t.b</c>. They hold no value.</summary>
internal static class ConstraintMessage
{
    /// <summary>The column, where the message names exactly one of that table; null otherwise.</summary>
    public static string? Column(string message, string table)
    {
        const string Failed = " constraint failed: ";
        var start = message.IndexOf(Failed, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var names = message[(start + Failed.Length)..];
        var prefix = table + ".";
        return names.StartsWith(prefix, StringComparison.Ordinal) && !names.Contains(", " + prefix, StringComparison.Ordinal)
            ? names[prefix.Length..]
            : null;
    }
}
