using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Translates the expressions of one table: its columns as the engine names and holds them, its text as the engine's catalog gives it back.</summary>
/// <param name="context">The projection.</param>
/// <param name="source">The blueprint's table; null for an expression without columns.</param>
/// <param name="held">The type that each of the table's columns is held as, by the blueprint's name.</param>
internal sealed class ExpressionProjector(ProjectionContext context, Table? source, IReadOnlyDictionary<string, CanonicalType> held)
{
    private readonly bool _keepsNames = source?.Columns.All(c => context.Names.Local(c.Name) == c.Name) ?? true;

    /// <summary>The expression on the engine; null, after saying so, where it has no form there.</summary>
    /// <param name="expression">The blueprint's expression.</param>
    /// <param name="type">The type of the column it belongs to, as held; null for a truth value or a key.</param>
    /// <param name="target">The path that it belongs to.</param>
    /// <param name="what">What it is, for people.</param>
    /// <param name="lost">Reports why it cannot be translated.</param>
    public Expression? Project(Expression expression, CanonicalType? type, string target, string what, Action<string>? lost = null)
    {
        lost ??= reason => context.Anomalies.Add(Codes.ExpressionLost, target, target, what, context.Dialect.Name, reason);
        if (expression is NativeExpression { Native: var native })
        {
            if (native.Engine == context.Dialect.Id && _keepsNames)
            {
                return expression;
            }

            lost($"it is {native.Engine}'s own text.");
            return null;
        }

        if (context.IsSameEngine && _keepsNames)
        {
            return expression;
        }

        try
        {
            var here = expression.Rewrite(e => Replace(e, target));
            var again = context.Dialect.ParseExpression(context.Dialect.Print(here), type, Columns());
            return again.IsNative ? here : again;
        }
        catch (IsomerException e)
        {
            lost(e.Message);
            return null;
        }
    }

    private IReadOnlyList<Column> Columns() =>
        [.. held.Select(h => new Column { Name = context.Names.Local(h.Key), Type = h.Value })];

    private Expression Replace(Expression expression, string target) => expression switch
    {
        ColumnExpression column => Column(column, target),
        NextValueExpression next => context.Features.HasSequences
            ? new NextValueExpression(context.Names.Qualified(next.Sequence))
            : throw new IsomerException(Codes.SequenceLost, next.Sequence.ToString(), context.Dialect.Name),
        _ => expression,
    };

    // '9' > '10' as text: a number held as text is compared as the number that it means.
    private Expression Column(ColumnExpression column, string target)
    {
        var here = new ColumnExpression(context.Names.Local(column.Name));
        if (source?.FindColumn(column.Name) is { Type.Kind: TypeKind.Decimal or TypeKind.Money or TypeKind.UInt64 } &&
            held.TryGetValue(column.Name, out var type) && type.Kind is TypeKind.Text)
        {
            context.Anomalies.Add(Codes.TextComparedAsNumber, target, target, context.Dialect.Name);
            return new CastExpression(here, CanonicalType.UnboundedDecimal);
        }

        return here;
    }
}
