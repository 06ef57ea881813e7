package dev.livestall.dashboards.insight;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.events.EventJson;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client, with our own codec for documents: a number that is missing in a document is an error, never a zero. */
@Configuration(proxyBeanMethods = false)
class ElasticsearchClients {
    @Bean(destroyMethod = "close")
    RestClient elasticsearchRestClient(DashboardsSettings settings) {
        int timeout = Math.toIntExact(settings.elasticsearchTimeout().toMillis());
        return RestClient.builder(HttpHost.create(settings.elasticsearch()))
                .setRequestConfigCallback(config -> config.setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .setConnectionRequestTimeout(timeout))
                .build();
    }

    @Bean
    ElasticsearchAsyncClient elasticsearchClient(RestClient restClient) {
        return new ElasticsearchAsyncClient(
                new RestClientTransport(restClient, new Jackson3JsonpMapper(EventJson.MAPPER)));
    }
}
