using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A canonical type as an engine can hold it.</summary>
/// <param name="Type">The type that the engine holds.</param>
/// <param name="Fallbacks">The steps that led there; empty where the engine has the type itself.</param>
internal sealed record TypeFit(CanonicalType Type, IReadOnlyList<TypeFallback> Fallbacks);
