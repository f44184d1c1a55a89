using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Says how a table is partitioned; what the model has no word for is listed as a statement.</summary>
internal sealed class PartitionBuilder(Findings findings)
{
    public Table Build(Table table, IReadOnlyList<PartitionRow> rows)
    {
        if (rows.Count == 0)
        {
            return table;
        }

        var first = rows[0];
        PartitionMethod? method = first.SubMethod is not null ? null : first.Method switch
        {
            "RANGE" or "RANGE COLUMNS" => PartitionMethod.Range,
            "LIST" or "LIST COLUMNS" => PartitionMethod.List,
            "HASH" => PartitionMethod.Hash,
            _ => null,
        };
        if (method is not { } known || Key(table, first) is not { } key)
        {
            findings.Keep("partitioning", table.Name, "partitions", $"ALTER TABLE {SqlText.Quote(table.Name)} {Clause(rows)}");
            return table;
        }

        var partitions = rows.Select(r => new Partition(new QualifiedName(r.Name), findings.Text(Bounds(r)))).OrderBy(p => p.Name);
        return table with { Partitioning = new(known, key, partitions.ToEquatableArray()) };
    }

    // Plain columns are RANGE COLUMNS and LIST COLUMNS; a plain column under RANGE, LIST or HASH is an expression, and told apart by that
    // only.
    private EquatableArray<Expression>? Key(Table table, PartitionRow row)
    {
        if (row.Method.EndsWith("COLUMNS", StringComparison.Ordinal))
        {
            return Names(row.Key).Select(n => (Expression)new ColumnExpression(n)).ToEquatableArray();
        }

        var expression = findings.Expression(row.Key, $"tables/{table.Name}", null, table.Columns);
        return expression is ColumnExpression && row.Method != "HASH" ? null : new[] { expression }.ToEquatableArray();
    }

    private static IEnumerable<string> Names(string list) =>
        list.Split("`,`").Select(n => n.Trim('`').Replace("``", "`", StringComparison.Ordinal));

    private static string Bounds(PartitionRow row) => row.Method switch
    {
        "RANGE" or "RANGE COLUMNS" =>
            row.Bounds == "MAXVALUE" && row.Method == "RANGE" ? "VALUES LESS THAN MAXVALUE" : $"VALUES LESS THAN ({row.Bounds})",
        "LIST" or "LIST COLUMNS" => $"VALUES IN ({row.Bounds})",
        _ => "",
    };

    private static string Clause(IReadOnlyList<PartitionRow> rows)
    {
        var first = rows[0];
        var sub = first.SubMethod is null
            ? ""
            : FormattableString.Invariant($" SUBPARTITION BY {first.SubMethod} ({first.SubKey}) SUBPARTITIONS {first.SubPartitions}");
        var partitions = string.Join(", ", rows.Select(r => $"PARTITION {SqlText.Quote(r.Name)} {Bounds(r)}".TrimEnd()));
        return $"PARTITION BY {first.Method} ({first.Key}){sub} ({partitions})";
    }
}
