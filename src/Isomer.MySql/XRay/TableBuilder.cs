using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Puts tables together from the catalog's rows.</summary>
internal sealed class TableBuilder(CatalogRows rows, Dialect dialect, bool isMariaDb, Findings findings)
{
    private const string UsualEngine = "InnoDB";

    private readonly ILookup<QualifiedName, ColumnRow> _columns = rows.Columns.ToLookup(c => c.Table);
    private readonly ILookup<QualifiedName, IndexPartRow> _indexes = rows.Indexes.ToLookup(i => i.Table);
    private readonly ILookup<QualifiedName, ForeignKeyPartRow> _foreignKeys = rows.ForeignKeys.ToLookup(k => k.Table);
    private readonly ILookup<QualifiedName, CheckRow> _checks = rows.Checks.ToLookup(c => c.Table);
    private readonly ILookup<QualifiedName, PartitionRow> _partitions = rows.Partitions.ToLookup(p => p.Table);
    private readonly ILookup<QualifiedName, TriggerRow> _triggers = rows.Triggers.ToLookup(t => t.Table);
    private readonly ColumnBuilder _columnBuilder = new(dialect, isMariaDb, findings);
    private readonly IndexBuilder _indexBuilder = new(findings, isMariaDb);
    private readonly PartitionBuilder _partitionBuilder = new(findings);

    /// <summary>A table with everything that is part of it.</summary>
    public Table Build(TableRow row)
    {
        var json = isMariaDb ? JsonChecks(row.Name) : [];
        var table = new Table
        {
            Name = row.Name,
            Columns = _columnBuilder.Build(
                row.Name, _columns[row.Name], json.Select(c => c.Name).ToHashSet(StringComparer.OrdinalIgnoreCase)),
            ForeignKeys = _foreignKeys[row.Name].GroupBy(k => k.Key).Select(k => ForeignKey([.. k]))
                .OrderBy(k => k.Name, StringComparer.Ordinal).ToEquatableArray(),
            Triggers = _triggers[row.Name].Select(t => new Trigger(t.Name, findings.Text(t.Definition)))
                .OrderBy(t => t.Name, StringComparer.Ordinal).ToEquatableArray(),
            Comment = row.Comment,
            Native = Storage(row) is { Length: > 0 } storage ? findings.Text(storage) : null,
        };
        table = table with { Checks = Checks(table, _checks[row.Name].Except(json)).ToEquatableArray() };
        return _partitionBuilder.Build(_indexBuilder.Build(table, _indexes[row.Name]), [.. _partitions[row.Name]]);
    }

    // A column declared as JSON is text with this check, which bears its name.
    private List<CheckRow> JsonChecks(QualifiedName table)
    {
        var candidates = _columns[table].Where(ColumnBuilder.IsJson).Select(c => c.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. _checks[table]
            .Where(c => c.IsOfColumn && candidates.Contains(c.Name) && c.Clause == $"json_valid({SqlText.Quote(c.Name)})")];
    }

    private static ForeignKey ForeignKey(List<ForeignKeyPartRow> parts) => new()
    {
        Name = parts[0].Key,
        Columns = parts.Select(p => p.Column).ToEquatableArray(),
        Principal = parts[0].Principal,
        PrincipalColumns = parts.Select(p => p.PrincipalColumn).ToEquatableArray(),
        OnDelete = Action(parts[0].OnDelete),
        OnUpdate = Action(parts[0].OnUpdate),
    };

    // RESTRICT and NO ACTION are one to both servers; where a key names neither, one lists this and the other that.
    private static ReferentialAction Action(string? rule) => rule switch
    {
        "CASCADE" => ReferentialAction.Cascade,
        "SET NULL" => ReferentialAction.SetNull,
        "SET DEFAULT" => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };

    private IEnumerable<CheckConstraint> Checks(Table table, IEnumerable<CheckRow> checks)
    {
        foreach (var row in checks.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            var clause = isMariaDb ? row.Clause : CatalogText.Unescape(row.Clause);
            if (row.IsEnforced)
            {
                yield return new(row.Name, findings.Expression(clause, $"tables/{table.Name}/checks/{row.Name}", null, table.Columns));
            }
            else
            {
                findings.Keep(
                    "check that is not enforced", table.Name, row.Name,
                    $"ALTER TABLE {SqlText.Quote(table.Name)} ADD CONSTRAINT {SqlText.Quote(row.Name)} CHECK ({clause}) NOT ENFORCED");
            }
        }
    }

    private static string Storage(TableRow row)
    {
        var words = new List<string>();
        if (row.Engine is { } engine && !engine.Equals(UsualEngine, StringComparison.OrdinalIgnoreCase))
        {
            words.Add("ENGINE=" + engine);
        }

        words.AddRange(row.Options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(o => o != "partitioned"));
        if (row.Kind == TableRow.SystemVersioned)
        {
            words.Add("WITH SYSTEM VERSIONING");
        }

        return string.Join(' ', words);
    }
}
