namespace Isomer.Schema;

/// <summary>A check constraint.</summary>
/// <param name="Name">The constraint's name, unique in its table.</param>
/// <param name="Expression">The predicate; NULL passes.</param>
public sealed record CheckConstraint(string Name, Expression Expression);
