using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Projects the indexes of one table. An index that cannot be built faithfully is left out only where a lesser one would mislead.
/// </summary>
internal sealed class IndexProjector(
    ProjectionContext context, Table source, IReadOnlyDictionary<string, CanonicalType> held, ExpressionProjector expressions)
{
    // Methods whose queries an ordered tree serves as well.
    private static readonly HashSet<string> ServedByTree = new(StringComparer.Ordinal) { "btree", "hash", "brin", "bitmap" };

    private readonly Dialect _dialect = context.Dialect;
    private readonly FilteredKeys _nulls = new(context, source);
    private ExpressionTypes? _types;

    /// <summary>The index on the engine; null where it is left out.</summary>
    public TableIndex? Project(TableIndex index)
    {
        var target = $"tables/{source.Name}/indexes/{index.Name}";
        var name = context.Names.Key(source.Name, index.Name);
        if (index.Native is { } native && (index.Columns.IsEmpty || IsHere(index, native)))
        {
            return context.Native(native, NativeKind.Index, target, "index") is { } text ? index with { Name = name, Native = text } : null;
        }

        if (!context.IsSameEngine && !context.Features.HasPartialIndexes && index is { IsUnique: true, Filter: { } implied } &&
            index.Columns.All(c => c.Expression is ColumnExpression) && NullKeys.IsImplied(context, source, KeyColumns(index), implied))
        {
            index = index with { Filter = null, NullsNotDistinct = false };
        }

        if (!context.IsSameEngine && Obstacle(index) is { } obstacle)
        {
            return Lose(target, obstacle);
        }

        if (!context.IsSameEngine && !context.Features.HasIndexPrefixes && !context.Features.HasExpressionIndexes
            && index.Columns.Any(c => c.PrefixLength is not null))
        {
            Change(target, "the lengths of its prefixes");
            index = index with { Columns = index.Columns.Select(c => c with { PrefixLength = null }).ToEquatableArray() };
        }

        string? reason = null;
        var method = Method(index);
        var whole = index;
        index = Carried(index, method, target);
        var prefixes = new IndexPrefixes(_dialect, held).Of(index, method);
        var columns = index.Columns.Select((c, i) => Column(c, prefixes[i], method, target, why => reason = why)).ToList();
        var keys = KeyColumns(index);
        var needsFilter = index.IsUnique && keys.Count == index.Columns.Count && _nulls.NeedsFilter(keys, index.NullsNotDistinct);
        var meant = needsFilter ? _nulls.Filter(keys, index.Filter) : index.Filter;
        var filter = meant is null ? null : expressions.Project(meant, null, target, "filter", why => reason = why, isStored: true);
        if (reason is not null)
        {
            return Lose(target, reason);
        }

        if (filter is not null && !context.IsSameEngine && _dialect.FilterObstacle(filter, Computed()) is { } obstacleOfFilter)
        {
            if (index.IsUnique)
            {
                return Lose(target, obstacleOfFilter);
            }

            Change(target, "its filter");
            filter = null;
        }

        if (filter is not null && !context.Features.HasPartialIndexes)
        {
            Change(target, "its filter");
            filter = null;
        }

        var compared = ComparedKey.Of(context, source, index, target, held);
        if (index.IsUnique)
        {
            TextKeys.Report(context, source, keys, target);
            KeyReport.Texts(context, compared);
            NullKeys.Report(context, source, compared);
        }

        if (index.Native is not null)
        {
            Change(target, "its storage options");
        }

        if (index.Method is not (null or "btree") && method is null)
        {
            Change(target, $"the method {index.Method}, as an ordered tree");
        }

        return index with
        {
            Name = name,
            Native = null,
            Columns = columns.Select(c => c!).ToEquatableArray(),
            Filter = filter,
            NullsNotDistinct = !needsFilter && index.IsUnique
                ? _nulls.Collide(compared, NullsNotDistinct(index, target))
                : NullsNotDistinct(index, target),
            Include = Include(index, whole, target),
            Method = method,
            Comment = context.Features.HasIndexComments ? context.Comment(index.Comment, context.Features.MaxColumnComment, target) : null,
        };
    }

    // What changes with a type or collation is said of an index that is built anew: a relative's statement stays where nothing does.
    private bool IsHere(TableIndex index, NativeText native) =>
        native.Engine == _dialect.Id || (_dialect.Understand(native, NativeKind.Index) is not null && index.Columns.All(c =>
            c.Expression is ColumnExpression { Name: var name } && source.FindColumn(name) is { } column &&
            ProjectionContext.IsSame(column.Type, held[name])));

    private static IReadOnlyList<string> KeyColumns(TableIndex index) =>
        [.. index.Columns.Select(c => c.Expression).OfType<ColumnExpression>().Select(c => c.Name)];

    private HashSet<string> Computed() =>
        new(source.Columns.Where(c => c.Generated is not null).Select(c => context.Names.Local(c.Name)), StringComparer.Ordinal);

    // Where a key has a limit and an index carries columns besides, those that do not fit are carried: only the key keeps an order.
    private bool CarriesRest(TableIndex index) =>
        !context.IsSameEngine && !index.IsUnique
            && context.Features is { HasIndexInclude: true, MaxKeyBytes: > 0, HasIndexPrefixes: false };

    private TableIndex Carried(TableIndex index, string? method, string target)
    {
        if (!CarriesRest(index) || method is not null)
        {
            return index;
        }

        var left = context.Features.MaxKeyBytes;
        var key = index.Columns.TakeWhile(c => Fits(c, ref left)).ToEquatableArray();
        if (key.Count < index.Columns.Count)
        {
            var rest = string.Join(", ", KeyColumns(index).Skip(key.Count));
            Change(target, $"{rest} in its key, beside which they are carried");
        }

        return index with { Columns = key };
    }

    private bool Fits(IndexColumn column, ref int left)
    {
        var isFit = column.Expression is not ColumnExpression plain || !held.TryGetValue(plain.Name, out var type) ||
            (_dialect.IsOrdered(type) && (left -= _dialect.MaxBytes(type)) >= 0);
        return isFit;
    }

    private TableIndex? Lose(string target, string reason)
    {
        context.Anomalies.Add(Codes.IndexLost, target, target, _dialect.DisplayName, reason.TrimEnd('.'));
        return null;
    }

    private void Change(string target, string what) =>
        context.Anomalies.Add(Codes.IndexChanged, target, target, _dialect.DisplayName, what);

    private string? Obstacle(TableIndex index)
    {
        if (index.Method is { } method && !context.Features.IndexMethods.Contains(method) && !ServedByTree.Contains(method))
        {
            return $"it knows no {method} index";
        }

        if (index is { Filter: not null, IsUnique: true } && !context.Features.HasPartialIndexes)
        {
            return "a unique index keeps all rows, not some";
        }

        if (!context.Features.HasExpressionIndexes && index.Columns.Any(c => c.Expression is not ColumnExpression))
        {
            return "an index is over columns, not over expressions";
        }

        if (context.Features.BoundsExpressionKeys &&
            index.Columns.Any(c => c.Expression is not ColumnExpression && ResultBytes(c.Expression) > context.Features.MaxKeyBytes))
        {
            return $"an expression gives more than the {context.Features.MaxKeyBytes} bytes of a key";
        }

        if (index.IsUnique && index.Columns.Any(c => c.PrefixLength is not null) && !context.Features.HasIndexPrefixes
            && !context.Features.HasExpressionIndexes)
        {
            return "a unique index holds whole values, not their beginnings";
        }

        var unordered = index.Method is null or "btree"
            ? index.Columns.Take(CarriesRest(index) ? 1 : int.MaxValue).SelectMany(c => c.Expression.DescendantsAndSelf())
                .OfType<ColumnExpression>()
                .FirstOrDefault(c => held.TryGetValue(c.Name, out var t) && !_dialect.IsOrdered(t))
            : null;
        return unordered is not null
            ? $"the type of {unordered.Name} has no order"
            : KeyBytes(index) is var bytes && bytes > context.Features.MaxKeyBytes
            ? $"its columns take up to {bytes} bytes, a key {context.Features.MaxKeyBytes}"
            : null;
    }

    // Zero where a long key begins with its columns' beginnings, was cut before, or may be as long as its values.
    private long KeyBytes(TableIndex index) =>
        context.Features.MaxKeyBytes == 0 || context.Features.HasIndexPrefixes || index is { IsUnique: true, Filter: null } ? 0
        : index.Columns.Take(CarriesRest(index) ? 1 : int.MaxValue).Select(c => c.Expression).OfType<ColumnExpression>()
            .Where(c => held.ContainsKey(c.Name)).Sum(c => (long)_dialect.MaxBytes(held[c.Name]));

    // What the text that an expression gives may take, by what its columns hold; zero for what is no text.
    private long ResultBytes(Expression expression) => expression switch
    {
        ColumnExpression c when held.TryGetValue(c.Name, out var type) =>
            type.Kind is TypeKind.Text or TypeKind.Blob or TypeKind.Json ? int.MaxValue : _dialect.MaxBytes(type),
        FunctionExpression { Name: "substring", Arguments: { Count: 3 } a }
            when a[2] is LiteralExpression length && int.TryParse(length.Text, out var n) =>
            _dialect.MaxBytes(CanonicalType.String(n)),
        FunctionExpression { Name: "length" or "octet_length" } => 0,
        FunctionExpression or CastExpression or CaseExpression or BinaryExpression { Operator: BinaryOperator.Concat } =>
            expression.Children.Sum(ResultBytes),
        _ => 0,
    };

    // Null for the ordered tree, the only method that keeps keys unique.
    private string? Method(TableIndex index) =>
        context.IsSameEngine || (!index.IsUnique && index.Method is { } method && context.Features.IndexMethods.Contains(method))
            ? index.Method is "btree" ? null : index.Method
            : null;

    private EquatableArray<string> Include(TableIndex index, TableIndex whole, string target)
    {
        var carried = KeyColumns(whole).Skip(index.Columns.Count).Where(c => !index.Include.Contains(c)).ToList();
        index = carried.Count == 0 ? index : index with { Include = index.Include.Concat(carried).ToEquatableArray() };
        if (index.Include.IsEmpty || context.Features.HasIndexInclude)
        {
            return index.Include.Select(context.Names.Local).ToEquatableArray();
        }

        Change(target, "its INCLUDE columns");
        return EquatableArray<string>.Empty;
    }

    private bool NullsNotDistinct(TableIndex index, string target)
    {
        if (index is { IsUnique: true, NullsNotDistinct: true } && !context.Features.HasNullsNotDistinct)
        {
            var keys = KeyColumns(index);
            if (NullKeys.TakesEqual(context, source, keys, keys.Count < index.Columns.Count))
            {
                context.Anomalies.Add(Codes.NullsDistinct, target, target, _dialect.DisplayName);
            }

            return false;
        }

        return index.NullsNotDistinct;
    }

    private IndexColumn? Column(IndexColumn column, int? prefix, string? method, string target, Action<string> lost)
    {
        var hasPrefixes = context.Features.HasIndexPrefixes;
        var key = column.PrefixLength is { } length && !hasPrefixes ? Prefix(column.Expression, length) : column.Expression;
        var expression = key is ColumnExpression plain
            ? new ColumnExpression(context.Names.Local(plain.Name))
            : expressions.Project(key, null, target, "key", lost, isStored: true);
        if (expression is null)
        {
            return null;
        }

        if (context.IsSameEngine)
        {
            return column with { Expression = expression, PrefixLength = hasPrefixes ? column.PrefixLength : null };
        }

        if (prefix is not null && prefix != column.PrefixLength)
        {
            Change(target, $"what follows the first {prefix} of {((ColumnExpression)column.Expression).Name}");
        }

        if (column.OperatorClass is { } operatorClass)
        {
            Change(target, $"the operator class {operatorClass}");
        }

        return new IndexColumn
        {
            Expression = expression,
            IsDescending = IsDescending(column, method, target),
            NullsFirst = NullsFirst(column, method, target),
            Collation = Collation(column, target),
            PrefixLength = prefix,
        };
    }

    // Only a tree has an order.
    private bool IsDescending(IndexColumn column, string? method, string target)
    {
        if (column.IsDescending && method is not null)
        {
            Change(target, $"descending keys, of which {method} knows none");
        }

        return column.IsDescending && method is null;
    }

    private bool? NullsFirst(IndexColumn column, string? method, string target)
    {
        if (column.NullsFirst is null || (context.Features.HasNullsOrder && method is null))
        {
            return column.NullsFirst;
        }

        Change(target, "the order of NULLs");
        return null;
    }

    // A prefix is part of what is unique, so it stays: as an expression.
    private static FunctionExpression Prefix(Expression expression, int length) =>
        new("substring", EquatableArray<Expression>.Wrap(
        [
            expression,
            new LiteralExpression(LiteralKind.Number, "1"),
            new LiteralExpression(LiteralKind.Number, length.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ]));

    private string? Collation(IndexColumn column, string target)
    {
        if (column.Collation is not { } collation)
        {
            return null;
        }

        _types ??= new(held.Select(h => (h.Key, h.Value)));
        var isText = _types[column.Expression] is not { Kind: not (TypeKind.String or TypeKind.Text) };
        var kept = isText && context.Features.HasIndexCollations ? _dialect.FitCollation(collation) : null;
        if (kept is null)
        {
            Change(target, $"the collation {collation}");
        }

        return string.IsNullOrEmpty(kept) ? null : kept;
    }
}
