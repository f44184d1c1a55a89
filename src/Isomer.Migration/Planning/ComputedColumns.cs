using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Policies;
using Isomer.Schema;

namespace Isomer.Migration.Planning;

/// <summary>
/// Finds the generated columns of a destination that must come out as at the source. Where an operand is not the source's own value, a
/// formula rightly gives another: a <c>Transform</c> may change every column; a constant, a policy or a stamp of the destination one.
/// </summary>
internal static class ComputedColumns
{
    /// <summary>The columns, in the table's order; empty for none.</summary>
    /// <param name="mapped">The table as the mapping leaves it.</param>
    /// <param name="source">The table as the live source spells it.</param>
    /// <param name="projected">The table as the destination holds it.</param>
    /// <param name="mapper">What copies it.</param>
    /// <param name="policies">The mapping's policies; null for none.</param>
    public static IReadOnlyList<ComputedColumn> Of(
        MappedTable mapped, Table source, ProjectedTable projected, TableMapper mapper, PolicyBook? policies)
    {
        var computed = mapped.Columns
            .Select((c, i) => (Column: c, Projected: projected.Table.Columns[i], StoreType: projected.StoreTypes[i]))
            .Where(c => c.Column is { Source: not null, Target.Generated: not null } && c.Projected.Generated is not null).ToList();
        if (computed.Count == 0 || mapper.IsTransforming)
        {
            return [];
        }

        var others = mapped.Columns
            .Where(c => c.Constant is not null || policies?.ChangesValues(mapped.Target.Name, c.Target.Name) == true)
            .Select(c => c.Target.Name);
        var kept = mapper.Writes.Select(w => w.Column).Concat(computed.Select(c => c.Column.Target.Name)).Except(others)
            .ToHashSet(StringComparer.Ordinal);

        // A formula may read another generated column, which stands before or behind it.
        for (var before = -1; before != kept.Count;)
        {
            before = kept.Count;
            kept.ExceptWith(computed.Select(c => c.Column.Target)
                .Where(c => Operands(mapped, c.Generated!.Expression).Any(o => !kept.Contains(o))).Select(c => c.Name).ToList());
        }

        return [.. computed.Where(c => kept.Contains(c.Column.Target.Name)).Select(c => new ComputedColumn(
            new ReadColumn(source.Columns[mapped.Source.IndexOfColumn(c.Column.Source!.Name)], c.Column.Target.Type),
            new WriteColumn(c.Projected, c.StoreType, c.Column.Target.Type)))];
    }

    // Native text does not tell what it reads.
    private static IEnumerable<string> Operands(MappedTable mapped, Expression formula) => formula.IsNative
        ? mapped.Target.Columns.Select(c => c.Name)
        : formula.DescendantsAndSelf().OfType<ColumnExpression>().Select(c => c.Name);
}
