using System.Data.Common;
using System.Text;
using System.Text.RegularExpressions;

namespace Isomer.MySql;

/// <summary>
/// Asks the tables themselves for defaults that the catalog cannot print: it has a question mark for each octet that is no character, and
/// for each character beyond U+FFFF.
/// </summary>
internal static partial class StoredDefaults
{
    /// <summary>The columns, each doubtful default replaced by the one that the server holds, where it tells.</summary>
    /// <param name="connection">An open session.</param>
    /// <param name="columns">The columns as the catalog has them.</param>
    /// <param name="isMariaDb">Whether the catalog prints defaults as SQL, and not bare.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<IReadOnlyList<ColumnRow>> MendAsync(
        DbConnection connection, IReadOnlyList<ColumnRow> columns, bool isMariaDb, CancellationToken cancellationToken)
    {
        var doubtful = columns.Where(c => IsDoubtful(c, isMariaDb)).ToList();
        if (doubtful.Count == 0)
        {
            return columns;
        }

        try
        {
            var query = string.Join(" UNION ALL ", doubtful.Select(Query));
            var values = await connection.QueryAsync(
                query, row => (Column: doubtful[(int)row.Number(0)], Digits: row.TextOrNull(1)), cancellationToken).ConfigureAwait(false);
            var mended = values.Where(v => v.Digits is not null)
                .ToDictionary(v => v.Column, v => Mend(v.Column, Convert.FromHexString(v.Digits!), isMariaDb));
            return [.. columns.Select(c => mended.GetValueOrDefault(c, c))];
        }
        catch (DbException)
        {
            // An account that sees the catalog alone, or a table that is gone: the doubt stays, and is told.
            return columns;
        }
    }

    // An expression is computed at each asking: only a literal can be taken for what it gives.
    private static bool IsDoubtful(ColumnRow column, bool isMariaDb) =>
        column.Default is { } text && text.Contains('?', StringComparison.Ordinal) && (column.IsOctets || column.Collation is not null) &&
        (isMariaDb ? QuotedLiteral().IsMatch(text) : !column.Has("DEFAULT_GENERATED"));

    [GeneratedRegex(@"^'(?:[^'\\]|''|\\.)*'$", RegexOptions.Singleline)]
    private static partial Regex QuotedLiteral();

    // A table without rows, joined on nothing, tells the defaults of columns that take NULL.
    private static string Query(ColumnRow column, int place)
    {
        var table = SqlText.Quote(column.Table);
        var value = $"DEFAULT(t.{SqlText.Quote(column.Name)})";
        var digits = $"HEX({(column.IsOctets ? value : $"CONVERT({value} USING utf8mb4)")})";
        return $"SELECT {place}, COALESCE((SELECT {digits} FROM {table} AS t LIMIT 1), " +
            $"(SELECT {digits} FROM (SELECT 1) AS one LEFT JOIN {table} AS t ON FALSE))";
    }

    // What does not look like the print but for its question marks is not what was asked for.
    private static ColumnRow Mend(ColumnRow column, byte[] value, bool isMariaDb)
    {
        var text = column.IsOctets ? Encoding.Latin1.GetString(value) : Encoding.UTF8.GetString(value);
        var print = isMariaDb ? SqlText.Unquote(column.Default!) : column.Default!;
        return !IsPrintOf(print, text, column.IsOctets ? '\x7F' : '\uFFFF') ? column : column with
        {
            Default = column.IsOctets ? $"X'{Convert.ToHexString(value)}'" : SqlText.Literal(text),
            IsDefaultExact = true,
        };
    }

    // A text of any length has a question mark for each octet of such a character.
    private static bool IsPrintOf(string print, string text, char last) =>
        print == Print(text, last, "?") || print == Print(text, last, "????");

    private static string Print(string text, char last, string other) =>
        string.Concat(text.EnumerateRunes().Select(r => r.Value <= last ? r.ToString() : other));
}
