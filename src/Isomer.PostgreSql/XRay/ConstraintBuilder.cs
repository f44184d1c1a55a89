using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Sorts constraints into keys, foreign keys and checks; what none of these can say is listed.</summary>
internal sealed class ConstraintBuilder(Findings findings)
{
    /// <summary>The table with its constraints.</summary>
    public Table Build(Table table, IEnumerable<ConstraintRow> rows)
    {
        var unique = new List<UniqueConstraint>();
        var foreign = new List<ForeignKey>();
        var checks = new List<CheckConstraint>();
        PrimaryKey? primary = null;
        foreach (var row in rows)
        {
            if (Obstacle(row) is { } kind)
            {
                findings.Keep(
                    kind, table.Name, row.Name,
                    $"ALTER TABLE {SqlText.Quote(table.Name)} ADD CONSTRAINT {SqlText.Quote(row.Name)} {row.Definition}");

                // A covering key is a key; only what it carries besides is lost to others.
                if (!row.HasIncluded)
                {
                    continue;
                }
            }

            switch (row.Kind)
            {
                case "p": primary = Primary(row, table); break;
                case "u": unique.Add(new(row.Name, Array(row.Columns), row.NullsNotDistinct, row.Deferral)); break;
                case "f": foreign.Add(ForeignKey(row)); break;
                default: checks.Add(Check(table, row)); break;
            }
        }

        return table with
        {
            PrimaryKey = primary,
            UniqueConstraints = Sorted(unique, u => u.Name),
            ForeignKeys = Sorted(foreign, f => f.Name),
            Checks = Sorted(checks, c => c.Name),
        };
    }

    // Why the model cannot hold it, as the kind under which it is listed; null where it can.
    private static string? Obstacle(ConstraintRow row) => row switch
    {
        { Kind: "x" } => "exclusion constraint",
        { IsValidated: false } => "constraint not validated",
        { Kind: "p" or "u", HasIncluded: true } => "covering key",
        { Kind: "f", HasDeleteColumns: true } => "foreign key that sets some columns",
        { Kind: "c", IsNotInherited: true } => "check that is not inherited",
        _ => null,
    };

    // The name that the server gives by itself is none of the schema's.
    private static PrimaryKey Primary(ConstraintRow row, Table table) =>
        new(row.Name == ServerNames.PrimaryKey(table.Name.Name) ? null : row.Name, Array(row.Columns), row.Deferral);

    private static ForeignKey ForeignKey(ConstraintRow row) => new()
    {
        Name = row.Name,
        Columns = Array(row.Columns),
        Principal = row.Principal!,
        PrincipalColumns = Array(row.PrincipalColumns),
        OnDelete = Action(row.OnDelete),
        OnUpdate = Action(row.OnUpdate),
        MatchFull = row.MatchFull,
        Deferral = row.Deferral,
    };

    private static ReferentialAction Action(string code) => code switch
    {
        "r" => ReferentialAction.Restrict,
        "c" => ReferentialAction.Cascade,
        "n" => ReferentialAction.SetNull,
        "d" => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };

    private static EquatableArray<string> Array(string[] names) => names.ToEquatableArray();

    private static EquatableArray<T> Sorted<T>(List<T> items, Func<T, string> name) =>
        items.OrderBy(name, StringComparer.Ordinal).ToEquatableArray();

    private CheckConstraint Check(Table table, ConstraintRow row) =>
        new(row.Name, findings.Expression(row.Expression!, $"tables/{table.Name}/checks/{row.Name}", null, table.Columns));
}
