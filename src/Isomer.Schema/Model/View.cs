namespace Isomer.Schema;

/// <summary>A view; its query stays in the engine's words.</summary>
/// <param name="Name">The view's name.</param>
/// <param name="Native">The query (what follows <c>AS</c>).</param>
/// <param name="IsMaterialized">Whether it is a materialized view.</param>
/// <param name="Comment">The view's comment, or null.</param>
public sealed record View(QualifiedName Name, NativeText Native, bool IsMaterialized = false, string? Comment = null);
