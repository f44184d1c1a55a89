using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

internal sealed partial class Dialect
{
    public override string Print(Expression expression, IReadOnlyList<Column>? columns = null) => ExpressionText.Print(expression);

    public override Expression ParseExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Parse(text, type);

    public override Expression ReadExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Read(text, type, columns);

    internal override string? TypingObstacle(
        Expression expression, CanonicalType? result, IReadOnlyList<Column> columns, bool isStored) =>
        new Typing(columns, isStored).Obstacle(expression, result);
}
