using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Puts tables together from the catalog's rows.</summary>
internal sealed class TableBuilder
{
    private readonly ILookup<QualifiedName, ColumnRow> _columns;
    private readonly ILookup<QualifiedName?, TriggerRow> _triggers;
    private readonly Dictionary<QualifiedName, string> _comments;
    private readonly SourceText _sources;
    private readonly string _schema;
    private readonly Findings _findings;
    private readonly ColumnBuilder _columnBuilder;
    private readonly ConstraintBuilder _constraintBuilder;
    private readonly IndexBuilder _indexBuilder;
    private readonly PartitionBuilder _partitionBuilder;

    public TableBuilder(CatalogRows rows, SourceText sources, Dialect dialect, Findings findings)
    {
        _columns = rows.Columns.ToLookup(c => c.Table);
        _triggers = rows.Triggers.Where(t => t.IsOfTable).ToLookup(t => t.On);
        _comments = rows.Comments.Where(c => c.Column is null).GroupBy(c => c.On).ToDictionary(g => g.Key, g => g.First().Text);
        (_sources, _schema, _findings) = (sources, rows.Schema, findings);
        _columnBuilder = new(rows, dialect, findings);
        _constraintBuilder = new(rows, findings);
        _indexBuilder = new(rows, _constraintBuilder, findings);
        _partitionBuilder = new(rows, findings);
    }

    /// <summary>A table with everything that is part of it.</summary>
    public Table Build(TableRow row)
    {
        var table = new Table
        {
            Name = row.Name,
            Columns = _columnBuilder.Build(row.Name, _columns[row.Name], _constraintBuilder.TruthValues(row.Name)),
            Comment = _comments.GetValueOrDefault(row.Name),
        };
        if (row.IsIndexOrganized)
        {
            _findings.Keep("organization", row.Name, "organization", "ORGANIZATION INDEX");
        }

        if (row.Cluster is { } cluster)
        {
            _findings.Keep("cluster", row.Name, "cluster", "CLUSTER " + SqlText.Quote(cluster));
        }

        return _partitionBuilder.Build(_indexBuilder.Build(_constraintBuilder.Build(WithTriggers(table))));
    }

    private Table WithTriggers(Table table)
    {
        var triggers = new List<Trigger>();
        foreach (var row in _triggers[table.Name].OrderBy(t => t.Name))
        {
            if (_sources.Find("TRIGGER", row.Name) is not { } definition)
            {
                _findings.Keep("trigger whose text is not shown", table.Name, row.Name.Name, "TRIGGER");
                continue;
            }

            triggers.Add(new Trigger(row.Name.Name, _findings.Text(definition)));
            if (!row.IsEnabled)
            {
                _findings.Keep("disabled trigger", table.Name, row.Name.Name, $"ALTER TRIGGER {SqlText.Quote(row.Name)} DISABLE");
            }
            else if (NumberingTrigger.Of(definition, _schema) is { } numbering)
            {
                table = WithNumbers(table, row, numbering);
            }
        }

        return table with { Triggers = triggers.ToEquatableArray() };
    }

    private Table WithNumbers(Table table, TriggerRow trigger, NumberingTrigger numbering)
    {
        var i = table.IndexOfColumn(numbering.Column);
        if (i < 0 || table.Columns[i] is not { Default: null, Identity: null, Generated: null })
        {
            return table;
        }

        var target = $"tables/{table.Name}/columns/{numbering.Column}";
        _findings.Say(
            Codes.NumberedByTrigger, target, target, trigger.Name.ToString(), numbering.Sequence.ToString(),
            numbering.IsAlways ? ", which, unlike the trigger, does not replace a value that is given" : "");
        return table with
        {
            Columns = table.Columns.Select((c, at) => at == i ? c with { Default = new NextValueExpression(numbering.Sequence) } : c)
                .ToEquatableArray(),
        };
    }
}
