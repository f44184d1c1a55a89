using System.Globalization;
using System.Text.RegularExpressions;

namespace Isomer.MySql;

/// <summary>Reads out of a server's error which row it refused, and why.</summary>
internal static partial class RefusedRow
{
    /// <summary>The refusal; null where the error is not about a row (permissions, disk, connection).</summary>
    /// <param name="error">What the driver threw.</param>
    /// <param name="firstRow">The batch's row that the statement began with.</param>
    public static RowRefusedException? Of(Exception error, int firstRow)
    {
        if (ServerErrors.NumberOf(error) is not { } number || !ErrorNumbers.IsRowRefused(number))
        {
            return null;
        }

        var words = ServerErrors.WithoutValues(error);
        var row = Row().Match(words);
        var column = Column().Match(words);
        return new RowRefusedException(
            words,
            row.Success ? firstRow + int.Parse(row.Groups["row"].ValueSpan, CultureInfo.InvariantCulture) - 1 : -1,
            column.Success ? column.Groups["column"].Value : null,
            error);
    }

    [GeneratedRegex("at row (?<row>[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    // Column 'qty' cannot be null; Data too long for column 'name' at row 3; … for column `shop`.`orders`.`qty` at row 1
    [GeneratedRegex("[Cc]olumn ('(?<column>[^']+)'|(`[^`]+`\\.)*`(?<column>[^`]+)`)", RegexOptions.CultureInvariant)]
    private static partial Regex Column();
}
