using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>
/// Makes keys, foreign keys and checks. What does not hold for every row, or is checked later than the model can say, is listed.
/// </summary>
internal sealed class ConstraintBuilder(CatalogRows rows, Findings findings)
{
    private readonly ILookup<QualifiedName, ConstraintRow> _constraints = rows.Constraints.ToLookup(c => c.Table);
    private readonly ILookup<QualifiedName, ConstraintColumnRow> _columns = rows.ConstraintColumns.ToLookup(c => c.Key);
    private readonly ILookup<QualifiedName, ColumnRow> _tableColumns = rows.Columns.ToLookup(c => c.Table);

    /// <summary>The columns that a check says to hold 0 and 1 alone.</summary>
    public IReadOnlySet<string> TruthValues(QualifiedName table)
    {
        var candidates = _tableColumns[table].Where(ColumnBuilder.CanBeTruthValue).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        return _constraints[table].Where(c => c is { Kind: "C", IsEnforced: true, Deferral: Deferral.NotDeferrable, Condition: not null })
            .Select(c => ZeroOrOne(findings.Parse(c.Condition!))).OfType<string>().Where(candidates.Contains)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The table with its constraints.</summary>
    public Table Build(Table table)
    {
        var all = _constraints[table.Name].OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
        foreach (var row in all.Where(c => !IsNotNull(c) && !IsKept(c)))
        {
            findings.Keep("constraint in a state of its own", table.Name, row.Name, Statement(table, row));
        }

        var kept = all.Where(IsKept).ToList();
        return table with
        {
            PrimaryKey = kept.Where(c => c.Kind == "P")
                .Select(c => new PrimaryKey(c.IsNamedByServer ? null : c.Name, Columns(c), c.Deferral)).FirstOrDefault(),
            UniqueConstraints = kept.Where(c => c.Kind == "U").Select(c => new UniqueConstraint(c.Name, Columns(c), Deferral: c.Deferral))
                .ToEquatableArray(),
            ForeignKeys = kept.Where(c => c.Kind == "R").Select(ForeignKey).ToEquatableArray(),
            Checks = kept.Where(c => c.Kind == "C" && !IsNotNull(c))
                .Select(c => new CheckConstraint(c.Name,
                    findings.Expression(c.Condition ?? "", $"tables/{table.Name}/checks/{c.Name}", null, table.Columns)))
                .ToEquatableArray(),
        };
    }

    /// <summary>The columns of each key that an index stands behind, by the index's name.</summary>
    public ILookup<string, EquatableArray<string>> KeysByIndex(QualifiedName table) =>
        _constraints[table].Where(c => c is { Kind: "P" or "U", Index: not null }).ToLookup(c => c.Index!, Columns);

    // `"FLAG" IN (0,1)`, in either order.
    private static string? ZeroOrOne(Expression check) =>
        check is InExpression { IsNegated: false, Operand: ColumnExpression column, Items: { Count: 2 } items }
        && items.All(i => i is LiteralExpression { Kind: LiteralKind.Number, Text: "0" or "1" }) && items[0] != items[1]
            ? column.Name
            : null;

    private static bool IsKept(ConstraintRow row) =>
        row.IsEnforced && (row.Kind != "C" || row.Deferral == Deferral.NotDeferrable) && (row.Kind != "R" || row.Principal is not null);

    private static ReferentialAction Action(string? rule) => rule switch
    {
        "CASCADE" => ReferentialAction.Cascade,
        "SET NULL" => ReferentialAction.SetNull,
        _ => ReferentialAction.NoAction,
    };

    // The server keeps NOT NULL as a check of its own, and says it of the column too.
    private bool IsNotNull(ConstraintRow row) =>
        row is { Kind: "C", Condition: { } condition }
            && _tableColumns[row.Table].Any(c => !c.IsNullable && condition == SqlText.Quote(c.Name) + " IS NOT NULL");

    private EquatableArray<string> Columns(ConstraintRow row) =>
        _columns[new(row.Table.Schema, row.Name)].Select(c => c.Column).ToEquatableArray();

    private ForeignKey ForeignKey(ConstraintRow row)
    {
        var principal = _columns[row.Principal!].ToList();
        return new()
        {
            Name = row.Name,
            Columns = Columns(row),
            Principal = principal.Count > 0 ? principal[0].Table : row.Principal!,
            PrincipalColumns = principal.Select(c => c.Column).ToEquatableArray(),
            OnDelete = Action(row.DeleteRule),
            Deferral = row.Deferral,
        };
    }

    private string Statement(Table table, ConstraintRow row)
    {
        var columns = SqlText.QuoteList(Columns(row));
        var principal = row.Principal is null ? [] : _columns[row.Principal].ToList();
        var body = row.Kind switch
        {
            "P" => $"PRIMARY KEY ({columns})",
            "U" => $"UNIQUE ({columns})",
            "R" when principal.Count > 0 =>
                $"FOREIGN KEY ({columns}) REFERENCES {SqlText.Quote(principal[0].Table)} ({SqlText.QuoteList(principal.Select(c => c.Column))})"
                + (row.DeleteRule is "CASCADE" or "SET NULL" ? " ON DELETE " + row.DeleteRule : ""),
            "R" => $"FOREIGN KEY ({columns}) REFERENCES a key that is not shown",
            _ => $"CHECK ({row.Condition})",
        };
        var deferral = row.Deferral switch
        {
            Deferral.InitiallyDeferred => " DEFERRABLE INITIALLY DEFERRED",
            Deferral.InitiallyImmediate => " DEFERRABLE",
            _ => "",
        };
        var state = (row.IsEnabled ? " ENABLE" : " DISABLE") + (row.IsValidated ? " VALIDATE" : " NOVALIDATE");
        return $"ALTER TABLE {SqlText.Quote(table.Name)} ADD CONSTRAINT {SqlText.Quote(row.Name)} {body}{deferral}{(row.IsEnforced ? "" : state)}";
    }
}
