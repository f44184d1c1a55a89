using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>
/// Makes a table's foreign keys. SQLite takes a reference to a table, column or key that does not exist; such a one holds nothing and stays
/// native.
/// </summary>
internal sealed class ForeignKeyBuilder(IReadOnlyDictionary<string, Table> tables, Findings findings)
{
    public Table Add(Table table, IEnumerable<ForeignKey> stated)
    {
        var kept = new List<ForeignKey>();
        foreach (var key in stated)
        {
            if (Resolve(table, key, out var reason) is { } resolved)
            {
                kept.Add(resolved);
            }
            else
            {
                findings.Keep("foreign key", $"{table.Name.Name}.{key.Name}", Text(key), reason);
            }
        }

        return table with { ForeignKeys = kept.OrderBy(k => k.Name, StringComparer.Ordinal).ToEquatableArray() };
    }

    private ForeignKey? Resolve(Table table, ForeignKey key, out string reason)
    {
        reason = "the table it refers to does not exist or is left out";
        if (!tables.TryGetValue(key.Principal.Name, out var principal))
        {
            return null;
        }

        var columns = Spelled(table, key.Columns);
        var principalColumns = key.PrincipalColumns.IsEmpty ? principal.PrimaryKey?.Columns : Spelled(principal, key.PrincipalColumns);
        reason = "it does not refer to a primary key, unique constraint or unique index";
        return columns is not null && principalColumns is { } referred && referred.Count == columns.Value.Count
            && IsKey(principal, referred)
            ? key with { Columns = columns.Value, Principal = principal.Name, PrincipalColumns = referred }
            : null;
    }

    private static EquatableArray<string>? Spelled(Table table, EquatableArray<string> columns)
    {
        var names = columns
            .Select(name => table.Columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name)
            .ToArray();
        return names.Contains(null) ? null : EquatableArray<string>.Wrap(names!);
    }

    // https://www.sqlite.org/foreignkeys.html, section 3: required and suggested indexes.
    private static bool IsKey(Table table, EquatableArray<string> columns) =>
        (table.PrimaryKey is { } primary && AreSame(primary.Columns, columns))
        || table.UniqueConstraints.Any(u => AreSame(u.Columns, columns))
        || table.Indexes.Any(i => i is { IsUnique: true, Filter: null } && AreSame(i.Columns.Select(ColumnName), columns));

    private static string? ColumnName(IndexColumn column) => (column.Expression as ColumnExpression)?.Name;

    private static bool AreSame(IEnumerable<string?> key, EquatableArray<string> columns)
    {
        var names = key.ToList();
        return names.Count == columns.Count && names.TrueForAll(n => n is not null && columns.Contains(n));
    }

    private static string Text(ForeignKey key) =>
        $"FOREIGN KEY ({SqliteText.List(key.Columns)}) REFERENCES {SqliteText.Quote(key.Principal.Name)}"
        + (key.PrincipalColumns.IsEmpty ? "" : $" ({SqliteText.List(key.PrincipalColumns)})")
        + Action("DELETE", key.OnDelete) + Action("UPDATE", key.OnUpdate);

    private static string Action(string change, ReferentialAction action) => action switch
    {
        ReferentialAction.NoAction => "",
        ReferentialAction.Restrict => $" ON {change} RESTRICT",
        ReferentialAction.Cascade => $" ON {change} CASCADE",
        ReferentialAction.SetNull => $" ON {change} SET NULL",
        ReferentialAction.SetDefault => $" ON {change} SET DEFAULT",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
