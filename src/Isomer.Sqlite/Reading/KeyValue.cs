using System.Globalization;
using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>
/// A key as a <see cref="Engines.KeyRange"/> carries it: a letter for the storage class, then the value: <c>i42</c>, <c>r1.5</c>,
/// <c>tname</c>, <c>b00FF</c>.
/// </summary>
/// <param name="Text">The letter and the value.</param>
internal sealed record KeyValue(string Text)
{
    public static KeyValue From(long value) => new("i" + value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The value of a column of the row at which a statement stands.</summary>
    public static KeyValue Read(sqlite3_stmt statement, int ordinal) => raw.sqlite3_column_type(statement, ordinal) switch
    {
        raw.SQLITE_INTEGER => From(raw.sqlite3_column_int64(statement, ordinal)),
        raw.SQLITE_FLOAT => new("r" + raw.sqlite3_column_double(statement, ordinal).ToString("R", CultureInfo.InvariantCulture)),
        raw.SQLITE_TEXT => new("t" + raw.sqlite3_column_text(statement, ordinal).utf8_to_string()),
        _ => new("b" + Convert.ToHexString(raw.sqlite3_column_blob(statement, ordinal))),
    };

    /// <exception cref="FormatException">The text is not one that this engine made.</exception>
    public void Bind(sqlite3_stmt statement, int parameter)
    {
        var value = Text.AsSpan(1);
        _ = Text[0] switch
        {
            'i' => raw.sqlite3_bind_int64(statement, parameter, long.Parse(value, CultureInfo.InvariantCulture)),
            'r' => raw.sqlite3_bind_double(statement, parameter, double.Parse(value, CultureInfo.InvariantCulture)),
            't' => raw.sqlite3_bind_text(statement, parameter, value.ToString()),
            'b' => raw.sqlite3_bind_blob(statement, parameter, Convert.FromHexString(value)),
            _ => throw new FormatException("This is no key of a SQLite table."),
        };
    }
}
