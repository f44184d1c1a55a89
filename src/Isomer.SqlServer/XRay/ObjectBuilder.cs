using System.Globalization;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Makes sequences, and lists what stands beside tables: types, partitioning, and whatever has no place in a blueprint.</summary>
internal sealed class ObjectBuilder(CatalogRows rows, Dialect dialect, Findings findings)
{
    public EquatableArray<Sequence> Sequences(Func<QualifiedName, bool> isExcluded) =>
        rows.Sequences.Where(s => !isExcluded(s.Name)).Select(Sequence).OfType<Sequence>().ToEquatableArray();

    /// <summary>Lists everything else.</summary>
    public void KeepAll()
    {
        foreach (var function in rows.PartitionFunctions.GroupBy(f => f.Function).Select(g => g.ToList()))
        {
            var first = function[0];
            var collation = first.Collation is null ? "" : " COLLATE " + first.Collation;
            var values = string.Join(", ", function.Select(f => f.Boundary).OfType<string>());
            findings.Keep(
                "partition function", new QualifiedName(first.Function),
                $"CREATE PARTITION FUNCTION {SqlText.Quote(first.Function)} ({first.StoreType}{collation}) "
                    + $"AS RANGE {(first.IsRight ? "RIGHT" : "LEFT")} FOR VALUES ({values})");
        }

        foreach (var scheme in rows.PartitionSchemes.GroupBy(s => s.Scheme).Select(g => g.ToList()))
        {
            findings.Keep("partition scheme", new QualifiedName(scheme[0].Scheme), Scheme(scheme));
        }

        foreach (var type in rows.AliasTypes)
        {
            findings.Keep(
                "type", type.Name, $"CREATE TYPE {SqlText.Quote(type.Name)} FROM {type.StoreType} {Nullability(type.IsNullable)}");
        }

        foreach (var type in rows.TableTypes.GroupBy(t => t.Type))
        {
            var columns = type.Select(c => $"{SqlText.Quote(c.Column)} {c.StoreType} {Nullability(c.IsNullable)}");
            findings.Keep("type", type.Key, $"CREATE TYPE {SqlText.Quote(type.Key)} AS TABLE ({string.Join(", ", columns)})");
            findings.LeftOut($"native/{type.Key}", "a table type's keys, defaults and checks");
        }

        foreach (var other in rows.Others)
        {
            findings.Keep(other.Kind, other.Name, other.Definition);
        }
    }

    private static string Nullability(bool isNullable) => isNullable ? "NULL" : "NOT NULL";

    // Where all partitions lie in one filegroup, any number of them will.
    private static string Scheme(List<PartitionSchemeRow> rows)
    {
        var groups = rows.Select(r => r.Filegroup).ToList();
        var to = groups.Distinct(StringComparer.Ordinal).Count() == 1
            ? $"ALL TO ({SqlText.Quote(groups[0])})"
            : $"TO ({SqlText.QuoteList(groups)})";
        return $"CREATE PARTITION SCHEME {SqlText.Quote(rows[0].Scheme)} AS PARTITION {SqlText.Quote(rows[0].Function)} {to}";
    }

    private Sequence? Sequence(SequenceRow row)
    {
        if (Number(row.Start) is not { } start || Number(row.Increment) is not { } increment
            || Number(row.Minimum) is not { } minimum || Number(row.Maximum) is not { } maximum)
        {
            findings.Keep(
                "sequence past 64 bits", row.Name,
                $"CREATE SEQUENCE {SqlText.Quote(row.Name)} AS {row.StoreType} START WITH {row.Start} INCREMENT BY {row.Increment} "
                    + $"MINVALUE {row.Minimum} MAXVALUE {row.Maximum}{(row.IsCyclic ? " CYCLE" : "")}");
            return null;
        }

        return new Sequence
        {
            Name = row.Name,
            Type = dialect.ParseType(row.StoreType),
            Start = start,
            Increment = increment,
            Minimum = minimum,
            Maximum = maximum,
            Cache = row.Cache,
            IsCyclic = row.IsCyclic,
            Comment = row.Comment,
        }.Normalize();
    }

    private static long? Number(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
