using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Projects one table.</summary>
internal sealed class TableProjector(ProjectionContext context, Table source)
{
    private readonly Dialect _dialect = context.Dialect;
    private readonly string _target = $"tables/{source.Name}";

    /// <summary>The table and what it becomes.</summary>
    public ProjectedTable Project()
    {
        var columns = new ColumnProjector(context, source);
        columns.ChooseTypes();
        var expressions = new ExpressionProjector(context, source, columns.Held);
        var projected = source.Columns.Select(c => columns.Project(c, expressions)).ToEquatableArray();
        var indexes = new IndexProjector(context, source, columns.Held, expressions);
        var keys = new KeyProjector(context, source, columns.Held);
        ReportComments();
        if (source.Columns.IsEmpty && !context.Features.HasTablesWithoutColumns)
        {
            context.Anomalies.Add(Codes.TableWithoutColumns, _target, source.Name.ToString(), _dialect.DisplayName);
        }

        var foreignKeys = Sorted(source.ForeignKeys.Select(keys.Foreign), f => f.Name);
        var promoted = Referenced();
        var ownIndexes = source.Indexes.Where(i => !promoted.Contains(i)).Select(indexes.Project).OfType<TableIndex>()
            .Concat(UniqueIndexes(keys)).ToList();
        var primaryKey = keys.Primary();
        var unique = context.Features.HasUniqueConstraints
            ? Sorted(source.UniqueConstraints.Where(IsConstraint).Concat(promoted.Select(Promote)).Select(keys.Unique), u => u.Name)
            : EquatableArray<UniqueConstraint>.Empty;
        unique = Distinct(unique, primaryKey);
        RemoveServed(ownIndexes, primaryKey, unique);
        AddNeededIndexes(ownIndexes, primaryKey, foreignKeys, projected);
        var table = new Table
        {
            Name = context.Names.Qualified(source.Name),
            Columns = projected,
            PrimaryKey = primaryKey,
            UniqueConstraints = unique,
            Indexes = Sorted(ownIndexes, i => i.Name),
            ForeignKeys = foreignKeys,
            Checks = Checks(columns.Checks, expressions),
            Triggers = Sorted(source.Triggers.Select(Trigger), t => t.Name),
            Partitioning = Partitioning(expressions),
            Comment = context.Comment(source.Comment, context.Features.MaxTableComment, _target),
            Native = Storage(columns.HasIdentity),
        };
        if (!context.IsSameEngine && _dialect.StorageOf(table) is { } storage)
        {
            table = table with { Native = new(_dialect.Id, storage) };
            var bytes = table.PrimaryKey!.Columns.Sum(c => (long)_dialect.MaxBytes(table.FindColumn(c)!.Type));
            context.Anomalies.Add(
                Codes.KeyOrdersNoRows, _target, source.Name.ToString(), _dialect.DisplayName, storage,
                bytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return new(source, table, projected.Select(StoreType).ToEquatableArray());
    }

    private bool IsConstraint(UniqueConstraint unique) =>
        context.Features.HasUniqueConstraints && !new FilteredKeys(context, source).NeedsFilter(unique.Columns, unique.NullsNotDistinct);

    private static EquatableArray<T> Sorted<T>(IEnumerable<T?> items, Func<T, string> name)
        where T : class =>
        items.OfType<T>().OrderBy(name, StringComparer.Ordinal).ToEquatableArray();

    private IEnumerable<TableIndex> UniqueIndexes(KeyProjector keys) =>
        source.UniqueConstraints.Where(u => !IsConstraint(u))
            .Select(u => (Key: keys.Unique(u), HasFilter: context.Features.HasUniqueConstraints, Source: u))
            .Select(u => new TableIndex
            {
                Name = u.Key.Name,
                IsUnique = true,
                NullsNotDistinct = u.Key.NullsNotDistinct && !u.HasFilter,
                Columns = u.Key.Columns.Select(c => new IndexColumn { Expression = new ColumnExpression(c) }).ToEquatableArray(),
                Filter = !u.HasFilter ? null : new FilteredKeys(context, source).Filter(u.Source.Columns, null)
                    .Rewrite(e => e is ColumnExpression c ? new ColumnExpression(context.Names.Local(c.Name)) : e),
            });

    // A foreign key to a unique index needs a key where an index is none.
    private List<TableIndex> Referenced() => context.Features.ReferencesIndexes || context.IsSameEngine ? [] :
    [
        .. source.Indexes.Where(i =>
            i is { IsUnique: true, Filter: null, Native: null }
                && i.Columns.All(c => c is { Expression: ColumnExpression, PrefixLength: null }))
            .Where(i => context.IsReferredTo(source, PlainNames(i)))
    ];

    private UniqueConstraint Promote(TableIndex index)
    {
        var target = $"{_target}/indexes/{index.Name}";
        context.Anomalies.Add(Codes.IndexBecomesKey, target, target, _dialect.DisplayName);
        return new(index.Name, PlainNames(index).ToEquatableArray(), index.NullsNotDistinct, Deferral.NotDeferrable);
    }

    private static IEnumerable<string> PlainNames(TableIndex index) => index.Columns.Select(c => ((ColumnExpression)c.Expression).Name);

    // A key has its index; of two indexes over the same, the unique one stays, else the first.
    private void RemoveServed(List<TableIndex> indexes, PrimaryKey? primaryKey, EquatableArray<UniqueConstraint> unique)
    {
        if (context.Features.HasDuplicateIndexes || context.IsSameEngine)
        {
            return;
        }

        var standing = unique.Select(u => (Key: Plain(u.Columns), u.Name))
            .Prepend((Key: primaryKey is null ? [] : Plain(primaryKey.Columns), Name: "the primary key")).ToList();
        foreach (var index in indexes.OrderByDescending(i => i.IsUnique).ToList())
        {
            var server = standing.FirstOrDefault(s => s.Key == index.Columns).Name;
            if (server is null || index.Native is not null)
            {
                standing.Add((index.Columns, index.Name));
                continue;
            }

            indexes.Remove(index);
            context.Anomalies.Add(
                Codes.IndexServed, $"{_target}/indexes/{index.Name}", $"{_target}/indexes/{index.Name}", _dialect.DisplayName, server);
        }
    }

    private EquatableArray<UniqueConstraint> Distinct(EquatableArray<UniqueConstraint> unique, PrimaryKey? primaryKey)
    {
        if (context.Features.HasDuplicateIndexes || context.IsSameEngine)
        {
            return unique;
        }

        var standing = new Dictionary<EquatableArray<string>, string>();
        if (primaryKey is not null)
        {
            standing.Add(primaryKey.Columns, "the primary key");
        }

        var distinct = new List<UniqueConstraint>();
        foreach (var key in unique)
        {
            if (standing.TryGetValue(key.Columns, out var server))
            {
                var target = $"{_target}/unique/{key.Name}";
                context.Anomalies.Add(Codes.IndexServed, target, target, _dialect.DisplayName, server);
                continue;
            }

            standing.Add(key.Columns, key.Name);
            distinct.Add(key);
        }

        return distinct.ToEquatableArray();
    }

    private static EquatableArray<IndexColumn> Plain(EquatableArray<string> columns) =>
        columns.Select(c => new IndexColumn { Expression = new ColumnExpression(c) }).ToEquatableArray();

    // What the engine would make by itself, or refuse to do without, is said: its catalog shows no difference.
    private void AddNeededIndexes(
        List<TableIndex> indexes, PrimaryKey? primaryKey, EquatableArray<ForeignKey> foreignKeys, EquatableArray<Column> columns)
    {
        if (context.IsSameEngine)
        {
            return;
        }

        bool IsServed(IReadOnlyList<string> key) =>
            (primaryKey is not null && primaryKey.Columns.Take(key.Count).SequenceEqual(key)) ||
            indexes.Any(i => i is { Native: null, Method: null } && i.Columns.Take(key.Count).Select(PlainName).SequenceEqual(key));
        void Need(string name, IReadOnlyList<string> key)
        {
            if (!IsServed(key))
            {
                indexes.Add(new TableIndex
                {
                    Name = context.Names.InventKey(source.Name, name),
                    Columns = key.Select(c => new IndexColumn { Expression = new ColumnExpression(c) }).ToEquatableArray(),
                });
            }
        }

        if (context.Features.NumbersOneIndexedColumn && columns.FirstOrDefault(c => c.Identity is not null) is { } numbered)
        {
            Need($"ix_{source.Name.Name}_{numbered.Name}", [numbered.Name]);
        }

        foreach (var key in context.Features.IndexesForeignKeys ? foreignKeys : [])
        {
            Need(key.Name, [.. key.Columns]);
        }
    }

    private static string? PlainName(IndexColumn column) =>
        column is { Expression: ColumnExpression plain, PrefixLength: null } ? plain.Name : null;

    private string StoreType(Column column) => column.Native?.Text ?? context.StoreType(column.Type);

    private Trigger? Trigger(Trigger trigger) =>
        context.Native(trigger.Native, NativeKind.Program, $"{_target}/triggers/{trigger.Name}", "trigger") is { } text
            ? trigger with { Native = text }
            : null;

    private EquatableArray<CheckConstraint> Checks(List<(string Name, Expression Check)> brought, ExpressionProjector expressions)
    {
        var scope = new NameScope(_dialect.Identifiers.IsCaseSensitive);
        var checks = new List<CheckConstraint>();
        foreach (var check in source.Checks)
        {
            var target = $"{_target}/checks/{check.Name}";
            if (Obstacle(check.Expression) is { } obstacle)
            {
                context.Anomalies.Add(Codes.ExpressionLost, target, target, "check", _dialect.DisplayName, obstacle);
                continue;
            }

            if (expressions.Project(check.Expression, null, target, "check") is { } expression)
            {
                var name = context.Names.Check(source.Name, check.Name);
                if (scope.Take(name, $"the check {source.Name}.{check.Name}") is { } other)
                {
                    context.Anomalies.Add(
                        Codes.NamesCollide, target, other, $"the check {source.Name}.{check.Name}", name, _dialect.DisplayName);
                }

                checks.Add(new(name, expression));
            }
        }

        foreach (var (name, check) in brought)
        {
            if (expressions.Project(check, null, _target, $"check {name}") is { } expression)
            {
                var free = context.Features.SharesObjectNames
                    ? context.Names.InventConstraint(source.Name, name)
                    : scope.Free(context.Names.InventCheck(source.Name, name));
                scope.Take(free, free);
                checks.Add(new(free, expression));
            }
        }

        return Sorted(checks, c => c.Name);
    }

    private static bool IsClock(FunctionExpression call) =>
        call.Name is "now" or "local_now" or "utc_now" or "current_date" or "current_time" or "current_user";

    private string? Obstacle(Expression check)
    {
        if (context.NumberedIn(source, check) is { } numbered)
        {
            return $"it uses {numbered}, which is numbered.";
        }

        if (!context.Features.ChecksOverClocks && !context.IsSameEngine
            && check.DescendantsAndSelf().OfType<FunctionExpression>().FirstOrDefault(IsClock) is { } clock)
        {
            return $"it asks for {clock.Name}(), which another moment answers otherwise.";
        }

        var acted = context.Features.ChecksOverActions || context.IsSameEngine ? [] : source.ForeignKeys
            .Where(f => f.OnDelete == ReferentialAction.SetNull || f.OnUpdate is ReferentialAction.SetNull or ReferentialAction.Cascade)
            .SelectMany(f => f.Columns);
        return check.DescendantsAndSelf().OfType<ColumnExpression>().FirstOrDefault(c => acted.Contains(c.Name)) is { } changed
            ? $"it uses {changed.Name}, which a foreign key's action changes."
            : null;
    }

    private Partitioning? Partitioning(ExpressionProjector expressions)
    {
        if (source.Partitioning is not { } partitioning)
        {
            return null;
        }

        if (!context.Features.HasPartitions || !IsHere(partitioning))
        {
            context.Anomalies.Add(Codes.PartitionsFlattened, _target, source.Name.ToString(), _dialect.DisplayName);
            return null;
        }

        return Partitioning(partitioning, expressions);
    }

    private bool IsHere(Partitioning partitioning) =>
        partitioning.Columns.All(c =>
            c is not NativeExpression { Native: var key } || _dialect.Understand(key, NativeKind.Expression) is not null) &&
        partitioning.Partitions.All(p =>
            _dialect.Understand(p.Bounds, NativeKind.Bounds) is not null && (p.Partitioning is null || IsHere(p.Partitioning)));

    private Partitioning Partitioning(Partitioning partitioning, ExpressionProjector expressions) => partitioning with
    {
        Columns = partitioning.Columns
            .Select(c => expressions.Project(c, null, _target, "partition key") ?? c).ToEquatableArray(),
        Partitions = partitioning.Partitions
            .Select(p => p with
            {
                Name = context.Names.Qualified(p.Name),
                Bounds = _dialect.Understand(p.Bounds, NativeKind.Bounds)!,
                Partitioning = p.Partitioning is null ? null : Partitioning(p.Partitioning, expressions),
            })
            .OrderBy(p => p.Name).ToEquatableArray(),
    };

    private NativeText? Storage(bool hasIdentity)
    {
        if (source.Native is { } native)
        {
            if (_dialect.Understand(native, NativeKind.Storage) is { } here)
            {
                return here;
            }

            if (native.Text != DialectRegistry.Find(native.Engine)?.Features.IdentityStorage)
            {
                var owner = DialectRegistry.DisplayName(native.Engine);
                context.Anomalies.Add(Codes.StorageOptionsLost, _target, source.Name.ToString(), native.Text, owner, _dialect.DisplayName);
            }
        }

        return hasIdentity && !context.IsSameEngine && context.Features.IdentityStorage is { } storage ? new(_dialect.Id, storage) : null;
    }

    private void ReportComments()
    {
        var ofIndexes = source.Indexes.Count(i => i.Comment is not null);
        var comments = context.Features.HasComments ? context.Features.HasIndexComments ? 0 : ofIndexes
            : source.Columns.Count(c => c.Comment is not null) + ofIndexes + (source.Comment is null ? 0 : 1);
        if (comments > 0)
        {
            var count = comments.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var label = context.Features.HasComments ? $"indexes of {source.Name}" : source.Name.ToString();
            context.Anomalies.Add(Codes.CommentsLost, _target, label, _dialect.DisplayName, count);
        }
    }
}
