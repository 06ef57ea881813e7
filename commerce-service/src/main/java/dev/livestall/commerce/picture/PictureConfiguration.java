package dev.livestall.commerce.picture;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.edge.http.RawBodies;
import dev.livestall.edge.pictures.PictureFiles;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

@Configuration(proxyBeanMethods = false)
class PictureConfiguration {
    static final String PATH = "/api/commerce/products/{id}/pictures";

    @Bean
    PictureStore pictureStore(CommerceSettings settings) {
        var pictures = settings.pictures();
        return pictures.bucket().name().isEmpty()
                ? new FolderPictures(Path.of(pictures.folder()))
                : new BucketPictures(pictures.bucket());
    }

    @Bean
    PictureFiles pictureFiles(CommerceSettings settings) {
        return new PictureFiles(
                settings.pictures().pixels(), settings.pictures().edge());
    }

    @Bean
    RawBodies pictureFile(CommerceSettings settings) {
        return RawBodies.of(
                HttpMethod.POST,
                PATH,
                settings.pictures().file().toBytes(),
                MediaType.IMAGE_JPEG,
                MediaType.IMAGE_PNG,
                MediaType.IMAGE_GIF);
    }
}
