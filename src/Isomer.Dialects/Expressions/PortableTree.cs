using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Whether a tree that an engine's text gave is portable: its parser lets any call and any type pass.</summary>
internal static class PortableTree
{
    public static bool IsPortable(Expression expression) => expression.DescendantsAndSelf().All(e => e switch
    {
        FunctionExpression f =>
            PortableFunctions.All.TryGetValue(f.Name, out var function) && function.Takes(f.Arguments.Count)
                && PortableFunctions.HasFixedPlace(f.Name, f.Arguments),

        // Text of these types is each engine's own: '{1,2}'::int[], '1 day'::interval, 'infinity'::date.
        CastExpression { Type.Kind: TypeKind.Other or TypeKind.Array or TypeKind.Interval or TypeKind.Set } => false,
        CastExpression { Operand: LiteralExpression { Kind: LiteralKind.Text },
            Type.Kind: TypeKind.Date or TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz } => false,
        _ => true,
    });
}
