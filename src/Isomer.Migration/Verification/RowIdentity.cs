using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Which columns of a row tell it from others, by ordinal.</summary>
internal static class RowIdentity
{
    /// <summary>The primary key; what is written, where there is none or the rows do not bring it.</summary>
    public static bool[] Key(TableRoute route)
    {
        var key = route.Projected.Table.PrimaryKey?.Columns.ToHashSet(StringComparer.Ordinal) ?? [];
        bool[] isKey = [.. route.Target.Columns.Select(c => key.Contains(c.Column.Name))];
        return key.Count > 0 && isKey.Count(k => k) == key.Count ? isKey : Written(route);
    }

    /// <summary>What is written: all columns, but for those that both sides compute.</summary>
    public static bool[] Written(TableRoute route) => [.. route.Types.Select((_, i) => i < route.WrittenCount)];
}
