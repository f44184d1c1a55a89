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
        var keys = new KeyProjector(context, source);
        ReportComments();
        if (source.Columns.IsEmpty && !context.Features.HasTablesWithoutColumns)
        {
            context.Anomalies.Add(Codes.TableWithoutColumns, _target, source.Name.ToString(), _dialect.DisplayName);
        }

        var table = new Table
        {
            Name = context.Names.Qualified(source.Name),
            Columns = projected,
            PrimaryKey = keys.Primary(),
            UniqueConstraints = Sorted(source.UniqueConstraints.Select(keys.Unique), u => u.Name),
            Indexes = Sorted(source.Indexes.Select(indexes.Project), i => i.Name),
            ForeignKeys = Sorted(source.ForeignKeys.Select(keys.Foreign), f => f.Name),
            Checks = Checks(columns.Checks, expressions),
            Triggers = Sorted(source.Triggers.Where(IsHere), t => t.Name),
            Partitioning = Partitioning(expressions),
            Comment = context.Features.HasComments ? source.Comment : null,
            Native = Storage(columns.HasIdentity),
        };
        return new(source, table, projected.Select(StoreType).ToEquatableArray());
    }

    private static EquatableArray<T> Sorted<T>(IEnumerable<T?> items, Func<T, string> name)
        where T : class =>
        items.OfType<T>().OrderBy(name, StringComparer.Ordinal).ToEquatableArray();

    private string StoreType(Column column) => column.Native?.Text ?? _dialect.StoreType(column.Type);

    private bool IsHere(Trigger trigger) => context.IsNativeHere(trigger.Native, $"{_target}/triggers/{trigger.Name}", "trigger");

    private EquatableArray<CheckConstraint> Checks(List<(string Name, Expression Check)> brought, ExpressionProjector expressions)
    {
        var scope = new NameScope(_dialect.Identifiers.IsCaseSensitive);
        var checks = new List<CheckConstraint>();
        foreach (var check in source.Checks)
        {
            var target = $"{_target}/checks/{check.Name}";
            if (expressions.Project(check.Expression, null, target, "check") is { } expression)
            {
                var name = context.Names.Local(check.Name);
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
                var free = scope.Free(context.Names.Local(name));
                scope.Take(free, free);
                checks.Add(new(free, expression));
            }
        }

        return Sorted(checks, c => c.Name);
    }

    private Partitioning? Partitioning(ExpressionProjector expressions)
    {
        if (source.Partitioning is not { } partitioning)
        {
            return null;
        }

        if (!context.Features.HasPartitions || partitioning.Partitions.Any(p => p.Bounds.Engine != _dialect.Id))
        {
            context.Anomalies.Add(Codes.PartitionsFlattened, _target, source.Name.ToString(), _dialect.DisplayName);
            return null;
        }

        return Partitioning(partitioning, expressions);
    }

    private Partitioning Partitioning(Partitioning partitioning, ExpressionProjector expressions) => partitioning with
    {
        Columns = partitioning.Columns
            .Select(c => expressions.Project(c, null, _target, "partition key") ?? c).ToEquatableArray(),
        Partitions = partitioning.Partitions
            .Select(p => p with
            {
                Name = context.Names.Qualified(p.Name),
                Partitioning = p.Partitioning is null ? null : Partitioning(p.Partitioning, expressions),
            })
            .OrderBy(p => p.Name).ToEquatableArray(),
    };

    private NativeText? Storage(bool hasIdentity)
    {
        if (source.Native is { } native)
        {
            if (native.Engine == _dialect.Id)
            {
                return native;
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
        var comments = source.Columns.Count(c => c.Comment is not null) + source.Indexes.Count(i => i.Comment is not null) +
            (source.Comment is null ? 0 : 1);
        if (comments > 0 && !context.Features.HasComments)
        {
            var count = comments.ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.Anomalies.Add(Codes.CommentsLost, _target, source.Name.ToString(), _dialect.DisplayName, count);
        }
    }
}
