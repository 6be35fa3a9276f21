using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimCompare.Ingestion;

/// <summary>Brings ingestion into an application; the store comes from <c>AddSqliteStore</c>.</summary>
public static class IngestionServices
{
    public static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StoryMemory>();
        services.TryAddSingleton(_ => new AnalysisCache());
        return services.AddScoped<StoryUpdater>().AddScoped<EngineUpgrade>().AddScoped<Ingester>().AddScoped<Seeds>();
    }
}
