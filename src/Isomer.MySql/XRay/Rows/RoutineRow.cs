using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Routines"/>.</summary>
internal sealed record RoutineRow
{
    public required QualifiedName Name { get; init; }

    /// <summary><c>FUNCTION</c>, <c>PROCEDURE</c>, <c>PACKAGE</c>, …</summary>
    public required string Kind { get; init; }

    /// <summary>A function's type; null for a procedure.</summary>
    public required string? Returns { get; init; }

    /// <summary>The body; null where the account may not see it.</summary>
    public required string? Body { get; init; }

    public required bool IsDeterministic { get; init; }

    public required string DataAccess { get; init; }

    public required string Security { get; init; }

    public required string? Comment { get; init; }

    /// <summary>The statement that creates it.</summary>
    public string Definition(IEnumerable<ParameterRow> parameters)
    {
        var list = string.Join(", ", parameters.Select(p => p.Declaration(withMode: Kind == "PROCEDURE")));
        var returns = Returns is { Length: > 0 } type ? " RETURNS " + type : "";
        var traits = (IsDeterministic ? " DETERMINISTIC" : " NOT DETERMINISTIC") + " " + DataAccess
            + (Security == "DEFINER" ? "" : " SQL SECURITY " + Security) + (Comment is null ? "" : " COMMENT " + SqlText.Literal(Comment));
        return $"CREATE {Kind} {SqlText.Quote(Name)}({list}){returns}{traits}\n{Body}";
    }

    public static RoutineRow Read(DbDataReader row) => new()
    {
        Name = row.Name(0, 1),
        Kind = row.Text(2),
        Returns = row.TextOrNull(3) is { } type ? RoutineType.Read(type) : null,
        Body = row.TextOrNull(4),
        IsDeterministic = row.Text(5) == "YES",
        DataAccess = row.Text(6),
        Security = row.Text(7),
        Comment = row.NotEmpty(8),
    };
}
