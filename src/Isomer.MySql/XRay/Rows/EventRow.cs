using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Events"/>.</summary>
internal sealed record EventRow
{
    public required QualifiedName Name { get; init; }

    public required bool IsRecurring { get; init; }

    public required string? Every { get; init; }

    public required string? EveryUnit { get; init; }

    public required string? At { get; init; }

    public required string? Starts { get; init; }

    public required string? Ends { get; init; }

    public required string Status { get; init; }

    public required string OnCompletion { get; init; }

    public required string? Comment { get; init; }

    public required string Body { get; init; }

    /// <summary>The statement that creates it.</summary>
    public string Definition
    {
        get
        {
            var schedule = IsRecurring
                ? $"EVERY {(Every!.All(char.IsAsciiDigit) ? Every : SqlText.Literal(Every!))} {EveryUnit}" + Moment(" STARTS ", Starts)
                    + Moment(" ENDS ", Ends)
                : "AT " + SqlText.Literal(At ?? "");
            var status = Status == "ENABLED" ? "ENABLE" : "DISABLE";
            return $"CREATE EVENT {SqlText.Quote(Name)} ON SCHEDULE {schedule} ON COMPLETION {OnCompletion} {status}"
                + (Comment is null ? "" : " COMMENT " + SqlText.Literal(Comment)) + " DO " + Body;
        }
    }

    public static EventRow Read(DbDataReader row) => new()
    {
        Name = row.Name(0, 1),
        IsRecurring = row.Text(2) == "RECURRING",
        Every = row.TextOrNull(3),
        EveryUnit = row.TextOrNull(4),
        At = row.TextOrNull(5),
        Starts = row.TextOrNull(6),
        Ends = row.TextOrNull(7),
        Status = row.Text(8),
        OnCompletion = row.Text(9),
        Comment = row.NotEmpty(10),
        Body = row.TextOrNull(11) ?? "",
    };

    private static string Moment(string words, string? moment) => moment is null ? "" : words + SqlText.Literal(moment);
}
