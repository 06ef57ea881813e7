package dev.livestall.chat.image;

import dev.livestall.edge.http.RawBodies;
import dev.livestall.edge.pictures.PictureFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

@Configuration(proxyBeanMethods = false)
class ImageConfiguration {
    static final String PATH = "/api/chat/shops/{shopId}/pictures";

    @Bean
    PictureFiles pictureFiles(ImageSettings settings) {
        return new PictureFiles(settings.pixels(), settings.edge());
    }

    @Bean
    RawBodies pictureFile(ImageSettings settings) {
        return RawBodies.of(
                HttpMethod.POST,
                PATH,
                settings.file().toBytes(),
                MediaType.IMAGE_JPEG,
                MediaType.IMAGE_PNG,
                MediaType.IMAGE_GIF);
    }
}
