using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>SQLite's own words.</summary>
internal static class SqliteText
{
    public const string Engine = "sqlite";

    public static NativeText Native(string text) => new(Engine, text);

    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));
}
