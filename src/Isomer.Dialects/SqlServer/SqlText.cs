namespace Isomer.Dialects.SqlServer;

/// <summary>Text literals.</summary>
internal static class SqlText
{
    /// <summary>A literal of any characters: without the N they would go through the code page of the database.</summary>
    public static string Quote(string text) => "N'" + text.Replace("'", "''") + "'";
}
